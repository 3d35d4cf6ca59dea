namespace StaffAssistant.Browser.Tests;

/// <summary>What a person types to bring states of pages about.</summary>
internal static class PageTexts
{
    public const string Rule = """
        § 1 Zweck

        (1) Diese Dienstanweisung regelt, wie Beschäftigte Dienstfahrzeuge des Kreises buchen, nutzen und zurückgeben.

        § 2 Buchung

        (1) Dienstfahrzeuge werden spätestens drei Arbeitstage vor der Fahrt über das Buchungsportal reserviert. Die Inanspruchnahme bedarf der Zustimmung der Amtsleitung, wenn die Strecke mehr als 300 Kilometer beträgt, weil die Fahrzeuge sonst für andere Dienststellen und deren Termine über längere Zeit nicht zur Verfügung stehen.
        (2) Für private Fahrten wird ggf. ein Betrag von 30 Cent je Kilometer berechnet.

        § 3 Schäden

        (1) Schäden sind noch am selben Tag dem Fuhrpark zu melden. Das gilt auch nach der DA 3.2.
        """;

    public const string RuleAnew = """
        § 1 Zweck

        (1) Diese Dienstanweisung regelt, wie Beschäftigte Dienstfahrzeuge des Kreises buchen, nutzen und zurückgeben.

        § 2 Buchung

        (1) Dienstfahrzeuge werden spätestens zwei Arbeitstage vor der Fahrt über das Buchungsportal reserviert. Die Zustimmung der Amtsleitung ist nötig, wenn die Strecke mehr als 200 Kilometer beträgt.
        (2) Wer ein Dienstfahrzeug bucht, weist seine Fahrerlaubnis einmal im Jahr dem Fuhrpark nach.

        § 3 Schäden

        (1) Schäden sind unverzüglich dem Fuhrpark zu melden. Das gilt auch nach der DA 3.2.
        """;

    public const string Notes = """
        Besprechung: Umzug des Kreishauses
        Datum: 12.11.2026
        Teilnehmende: Frau Winter, Herr Aydin, Jana Brandt

        TOP 1: Zeitplan
        - Der Umzug beginnt im Februar.
        - Beschluss: Der Umzug beginnt am 2. Februar 2027.
        - Herr Aydin erstellt den Raumplan bis 30.11.2026.
        TOP 2: Kosten
        - Aufgabe: Angebote einholen
        """;
}

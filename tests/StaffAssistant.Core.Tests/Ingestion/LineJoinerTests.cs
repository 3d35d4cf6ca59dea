using StaffAssistant.Core.Ingestion.Structure;
using Xunit;

namespace StaffAssistant.Core.Tests.Ingestion;

public sealed class LineJoinerTests
{
    [Theory]
    [InlineData("Die Dienst-\nreise ist zu genehmigen.", "Die Dienstreise ist zu genehmigen.")]
    [InlineData("Der Ein-\nund Ausgang ist frei.", "Der Ein- und Ausgang ist frei.")]
    [InlineData("Das Muster-\nFormular gilt.", "Das Muster-Formular gilt.")]
    [InlineData("Die Mitarbeiter/\ninnen sind zu beteiligen.", "Die Mitarbeiter/innen sind zu beteiligen.")]
    [InlineData("Der Antrag ist vor\nBeginn zu stellen.", "Der Antrag ist vor Beginn zu stellen.")]
    [InlineData("Kosten für Bahn,\nBus und Taxi werden erstattet.", "Kosten für Bahn, Bus und Taxi werden erstattet.")]
    [InlineData("ab dem\n1. Tag der Reise", "ab dem 1. Tag der Reise")]
    [InlineData("§ 1\nGeltungsbereich", "§ 1 Geltungsbereich")]
    [InlineData("(2)\nSie gilt nicht für Gäste.", "(2) Sie gilt nicht für Gäste.")]
    [InlineData("-\nzur Überwachung", "- zur Überwachung")]
    [InlineData("Dienstanweisung\n\nfür die Beschaffung", "Dienstanweisung für die Beschaffung")]
    [InlineData("gilt Entsprechendes gem.\n§ 3 der Satzung.", "gilt Entsprechendes gem. § 3 der Satzung.")]
    public void A_line_that_was_broken_is_joined(string lines, string joined) => Assert.Equal([joined], Join(lines));

    [Theory]
    [InlineData("Der Antrag ist zu stellen.\nEr ist zu begründen.")]
    [InlineData("Beizufügen sind:\na) der Antrag\nb) die Rechnung")]
    [InlineData("1. Zweck\nDiese Anweisung regelt die Beschaffung.")]
    [InlineData("Inkrafttreten\nDiese Anweisung gilt ab heute.")]
    [InlineData("Autor: Stadt\nDatum der Ausgabe: 01.02.2024")]
    public void Lines_that_stand_for_themselves_stay_apart(string lines) => Assert.Equal(lines.Split('\n'), Join(lines));

    [Fact]
    public void A_full_line_goes_on_in_upper_case()
    {
        const string lines = """
            (1) Die Kreishäuser sind für Beschäftigte montags bis freitags von 05:45
            Uhr bis 20:15 Uhr geöffnet. An Samstagen und Feiertagen ist der Zutritt.
            Nur nach Anmeldung beim Gebäudemanagement ist er möglich und nicht eher.

            (2) Tiere dürfen nicht mitgebracht werden.
            """;

        Assert.Equal(
            [
                "(1) Die Kreishäuser sind für Beschäftigte montags bis freitags von 05:45 Uhr bis 20:15 Uhr geöffnet. An Samstagen und Feiertagen ist der Zutritt. "
                + "Nur nach Anmeldung beim Gebäudemanagement ist er möglich und nicht eher.",
                "(2) Tiere dürfen nicht mitgebracht werden.",
            ],
            Join(lines));
    }

    private static IEnumerable<string> Join(string lines) => LineJoiner.Join([.. lines.Split('\n').Select(line => new SourceLine(line.TrimEnd('\r')))]).Select(block => block.Text);
}

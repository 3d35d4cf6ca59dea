using StaffAssistant.Core.Minutes;
using Xunit;

namespace StaffAssistant.Core.Tests.Minutes;

public sealed class MinutesReaderTests
{
    private const string Notes = """
        Besprechung: Umzug Kreishaus
        Datum: 12.11.2026
        Uhrzeit: 10 bis 11:30 Uhr
        Ort: Raum 2.14
        Leitung: Frau Winter
        Teilnehmende: Frau Winter, Herr Aydin, Jana Brandt
        Entschuldigt: Herr Sommer

        TOP 1: Zeitplan
        - Der Umzug beginnt im Februar.
        - Beschluss: Der Umzug beginnt am 2. Februar 2027.
        - Herr Aydin erstellt den Raumplan bis 30.11.2026.
        TOP 2 Kosten
        - Die Kosten sind noch offen.
        - Aufgabe: Angebote einholen (Amt 10.3), bis Ende November
        - Die Runde stimmt dem Vorgehen einstimmig zu.
        """;

    [Fact]
    public void Notes_become_a_head_items_decisions_and_tasks()
    {
        var minutes = MinutesReader.Read(Notes);

        Assert.Equal(("Umzug Kreishaus", "12.11.2026", "10 bis 11:30 Uhr", "Raum 2.14", "Frau Winter", null), (minutes.Subject, minutes.Day, minutes.Time, minutes.Place, minutes.Chair, minutes.Recorder));
        Assert.Equal(["Frau Winter", "Herr Aydin", "Jana Brandt"], minutes.Present);
        Assert.Equal(["Herr Sommer"], minutes.Excused);
        Assert.Equal([("1", "Zeitplan"), ("2", "Kosten")], minutes.Items.Select(item => (item.Number, item.Title)));
        Assert.Equal(["Der Umzug beginnt am 2. Februar 2027.", "Die Runde stimmt dem Vorgehen einstimmig zu."], minutes.Decisions);
        Assert.Equal(
            [new MinutesTask("Herr Aydin erstellt den Raumplan bis 30.11.2026.", "Herr Aydin", "30.11.2026"), new MinutesTask("Angebote einholen (Amt 10.3), bis Ende November", "Amt 10.3", "Ende November")],
            minutes.Tasks);
        Assert.Equal(["Der Umzug beginnt im Februar.", "Die Kosten sind noch offen."], minutes.Items.SelectMany(item => item.Notes));
    }

    [Fact]
    public void Nothing_is_invented_and_no_line_is_lost()
    {
        var minutes = MinutesReader.Read("Wir haben lange über die Ampel gesprochen.\nSie sollte wohl weg.\n\nWer das macht, ist unklar.");

        Assert.Empty(minutes.Decisions);
        Assert.Empty(minutes.Tasks);
        Assert.Equal(["Wir haben lange über die Ampel gesprochen.", "Sie sollte wohl weg.", "Wer das macht, ist unklar."], Assert.Single(minutes.Items).Notes);
        Assert.Null(minutes.Day);
    }

    [Theory]
    [InlineData("→ Protokoll verteilen", null, null)]
    [InlineData("[ ] Frau Dr. Kern prüft die Verträge bis Freitag", "Frau Dr. Kern", "Freitag")]
    [InlineData("To-do: Server bestellen, verantwortlich: SG 16, bis KW 3", "SG 16", "KW 3")]
    [InlineData("Hauptamt: Schlüssel ausgeben bis zum 1. Dezember", "Hauptamt", "1. Dezember")]
    public void A_task_has_an_owner_and_a_day_only_where_the_line_names_them(string line, string? owner, string? due)
    {
        var task = Assert.Single(MinutesReader.Read("TOP 1: Verschiedenes\n" + line).Tasks);

        Assert.Equal((owner, due), (task.Owner, task.Due));
    }

    [Theory]
    [InlineData("Frau Winter berichtet vom letzten Treffen.")]
    [InlineData("Das Budget beträgt 5.000 Euro.")]
    [InlineData("Offen ist, ob die Ampel bleibt.")]
    public void What_is_only_said_stays_a_note(string line) => Assert.Equal([line], Assert.Single(MinutesReader.Read("TOP 1: Bericht\n- " + line).Items).Notes);

    [Fact]
    public void Numbered_headings_are_items_where_nothing_is_called_TOP() =>
        Assert.Equal([("1", "Begrüßung"), ("2", "Haushalt")], MinutesReader.Read("1. Begrüßung\nAlle sind da.\n2. Haushalt\nEr ist knapp.").Items.Select(item => (item.Number, item.Title)));

    [Fact]
    public void Participants_may_stand_one_to_a_line() =>
        Assert.Equal(["Frau Winter", "Herr Aydin"], MinutesReader.Read("Anwesend:\n- Frau Winter\n- Herr Aydin\n\nTOP 1: Start\nLos.").Present);

    [Fact]
    public void A_line_above_the_head_names_the_meeting_and_hides_none_of_the_head()
    {
        var minutes = MinutesReader.Read("Dienstbesprechung Amt 50 am 23.11.2026\nTeilnehmende: Jana Brandt, Meike Kaya\nRaum mit Beamer\nEntschuldigt: Petra Lindner\nTOP 1: Umzug\nThema: bleibt eine Notiz.");

        Assert.Equal("Dienstbesprechung Amt 50 am 23.11.2026", minutes.Subject);
        Assert.Equal(["Jana Brandt", "Meike Kaya"], minutes.Present);
        Assert.Equal(["Petra Lindner"], minutes.Excused);
        Assert.Equal(["Raum mit Beamer"], minutes.Items[0].Notes);
        Assert.Equal(["Thema: bleibt eine Notiz."], minutes.Items[1].Notes);
    }

    [Fact]
    public void A_greeting_at_the_end_of_the_points_names_the_sender_and_does_not_stand_twice()
    {
        var mail = MailReader.Read("Betreff: Umzug\n- Umzug am 2. Februar\n- Gruß an alle ausrichten\nViele Grüße, Jana Brandt");

        Assert.Equal(["Umzug am 2. Februar", "Gruß an alle ausrichten"], mail.Points);
        Assert.Equal("Jana Brandt", mail.Sender);
        Assert.Null(MailReader.Read("Hallo\nMfG").Sender);
    }

    [Fact]
    public void Points_become_a_mail_with_gaps_for_what_they_do_not_say()
    {
        var mail = MailReader.Read("An: Frau Dr. Kern\nBetreff: Termin\n- Der Termin am 3. März fällt aus.\n- Neuer Termin folgt.");

        Assert.Equal(("Termin", "Frau Dr. Kern", "Sehr geehrte Frau Dr. Kern,", null), (mail.Subject, mail.To, mail.Salutation, mail.Sender));
        Assert.Equal(["Der Termin am 3. März fällt aus.", "Neuer Termin folgt."], mail.Points);
        Assert.Equal("Guten Tag,", MailReader.Read("Bitte um Rückruf").Salutation);
    }
}

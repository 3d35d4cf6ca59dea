using StaffAssistant.Core.Ingestion.Structure;
using StaffAssistant.Core.Passages;
using Xunit;

namespace StaffAssistant.Core.Tests.Ingestion;

public sealed class StructureReaderTests
{
    [Fact]
    public void Typed_numbers_make_headings_absaetze_and_items()
    {
        var blocks = Read("""
            § 1
            Geltungsbereich
            (1)
            Diese Anweisung gilt für alle Beschäftigten.
            (2)
            Sie gilt nicht für:
            a) Gäste
            - mit Ausweis
            - ohne Ausweis
            b) Kinder
            § 2
            Inkrafttreten
            Sie gilt ab sofort.
            """);

        Assert.Equal(
            [
                "Heading 1 [§ 1] Geltungsbereich", "Paragraph 0 [(1)] Diese Anweisung gilt für alle Beschäftigten.", "Paragraph 0 [(2)] Sie gilt nicht für:", "ListItem 1 [a)] Gäste",
                "ListItem 2 [–] mit Ausweis", "ListItem 2 [–] ohne Ausweis", "ListItem 1 [b)] Kinder", "Heading 1 [§ 2] Inkrafttreten", "Paragraph 0 [] Sie gilt ab sofort.",
            ],
            blocks);
    }

    [Fact]
    public void Decimal_numbers_nest_and_sentences_are_no_headings()
    {
        var blocks = Read("""
            1. Allgemeines
            1.1 Zweck
            Diese Anweisung regelt die Beschaffung.
            1.2 Der Antrag ist schriftlich zu stellen.
            1.3 Er ist zu begründen.
            2. Verfahren
            Folgende Angaben sind nötig:
            1. Name
            2. Amt
            3. Betrag
            Anlage 1
            Muster für den Antrag
            Hier steht das Muster für den Antrag.
            """);

        Assert.Equal(
            [
                "Heading 1 [1.] Allgemeines", "Heading 2 [1.1] Zweck", "Paragraph 0 [] Diese Anweisung regelt die Beschaffung.", "Paragraph 0 [1.2] Der Antrag ist schriftlich zu stellen.",
                "Paragraph 0 [1.3] Er ist zu begründen.", "Heading 1 [2.] Verfahren", "Paragraph 0 [] Folgende Angaben sind nötig:", "ListItem 1 [1.] Name", "ListItem 1 [2.] Amt",
                "ListItem 1 [3.] Betrag", "Heading 1 [Anlage 1] Muster für den Antrag", "Paragraph 0 [] Hier steht das Muster für den Antrag.",
            ],
            blocks);
    }

    [Fact]
    public void A_table_of_contents_goes_and_what_stands_only_there_stays()
    {
        var blocks = Read("""
            Inhaltsverzeichnis:
            1. Zweck
            2
            2. Verfahren
            2/3
            Anmerkung: Ämter stehen für alle Bereiche.
            1. Zweck
            Diese Anweisung regelt die Beschaffung.
            2. Verfahren
            Der Antrag ist zu stellen.
            """);

        Assert.Equal(
            [
                "Paragraph 0 [] Anmerkung: Ämter stehen für alle Bereiche.", "Heading 1 [1.] Zweck", "Paragraph 0 [] Diese Anweisung regelt die Beschaffung.", "Heading 1 [2.] Verfahren",
                "Paragraph 0 [] Der Antrag ist zu stellen.",
            ],
            blocks);
    }

    [Fact]
    public void Initials_of_a_name_are_no_numbering() =>
        Assert.Equal("Paragraph 0 [] G. Müller", Read("Diese Anweisung tritt am 01.01.2024 in Kraft.\n\nG. Müller\n\nBürgermeister")[1]);

    [Fact]
    public void A_heading_of_the_format_keeps_its_level_and_gives_up_its_number()
    {
        var blocks = StructureReader.Read([new TextBlock(BlockKind.Heading, "§ 6 Tagegeld") { Level = 2 }, new TextBlock(BlockKind.Paragraph, "(1) Tagegeld wird gewährt.")]);

        Assert.Equal(["Heading 2 [§ 6] Tagegeld", "Paragraph 0 [(1)] Tagegeld wird gewährt."], blocks.Select(Show));
    }

    private static string[] Read(string text) =>
        [.. StructureReader.Read(LineJoiner.Join([.. text.Split('\n').Select(line => new SourceLine(line.TrimEnd('\r')))])).Select(Show)];

    private static string Show(TextBlock block) => $"{block.Kind} {block.Level} [{block.Label}] {block.Text}";
}

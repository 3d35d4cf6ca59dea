using System.Text;
using Xunit;

namespace StaffAssistant.Adapters.Tests.Extraction;

public sealed class MarkdownTests
{
    [Fact]
    public async Task Headings_paragraphs_lists_and_tables_are_read_as_plain_text()
    {
        var text = await ExtractionFiles.TextOfAsync("a.md", Encoding.UTF8.GetBytes("""
            # Dienstanweisung *Reisekosten* (DA 3.2)

            ## § 6 Tagegeld

            (1) Tagegeld wird **gewährt**, siehe [Anlage 1](https://example.org) und `F 16`.
            <script>alert(1)</script>

            Anzugeben sind:

            1. Beginn
               - Tag
               - Uhrzeit
            2. Ende &amp; Ort

            | Mahlzeit | Betrag |
            |---|---|
            | Frühstück | 4,80 Euro |
            """));

        Assert.Equal(
            [
                "Heading 1 [] Dienstanweisung Reisekosten (DA 3.2)", "Heading 2 [§ 6] Tagegeld", "Paragraph 0 [(1)] Tagegeld wird gewährt, siehe Anlage 1 und F 16.", "Paragraph 0 [] Anzugeben sind:",
                "ListItem 1 [1.] Beginn", "ListItem 2 [–] Tag", "ListItem 2 [–] Uhrzeit", "ListItem 1 [2.] Ende & Ort", "TableHeader 0 [] Mahlzeit | Betrag", "TableRow 0 [] Frühstück | 4,80 Euro",
            ],
            text.Blocks.Select(ExtractionFiles.Show));
        Assert.Equal(("Dienstanweisung Reisekosten (DA 3.2)", "Dienstanweisung", "DA 3.2"), (text.Metadata.Title, text.Metadata.Kind, text.Metadata.Number));
    }
}

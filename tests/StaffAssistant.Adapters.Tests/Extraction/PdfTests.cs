using System.Text;
using StaffAssistant.Core.Ingestion;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Fonts.Standard14Fonts;
using UglyToad.PdfPig.Writer;
using Xunit;

namespace StaffAssistant.Adapters.Tests.Extraction;

public sealed class PdfTests
{
    [Fact]
    public async Task Lines_become_paragraphs_and_headers_footers_and_page_numbers_go()
    {
        var text = await ExtractionFiles.TextOfAsync("a.pdf", Pdf(
            page =>
            {
                page.Line("§ 1 Zweck", 700, 14, isBold: true);
                page.Line("(1) Diese Anweisung regelt, wie eine Dienstreise beantragt und abgerechnet wird. Sie gilt", 670);
                page.Line("Beamtinnen und Beamten ebenso wie allen anderen Personen, die zu einer Dienst-", 654);
                page.Line("reise verpflichtet sind.", 638);
                page.Line("(2) Die Anweisung ist allen Personen im Amt jedes Jahr einmal zur Kenntnis zu geben. Die", 614);
            },
            page => page.Line("Kenntnisnahme ist zu vermerken.", 700)));

        Assert.Equal(
            [
                "Heading 1 [§ 1] Zweck",
                "Paragraph 0 [(1)] Diese Anweisung regelt, wie eine Dienstreise beantragt und abgerechnet wird. Sie gilt Beamtinnen und Beamten ebenso wie allen anderen Personen, die zu einer Dienstreise verpflichtet sind.",
                "Paragraph 0 [(2)] Die Anweisung ist allen Personen im Amt jedes Jahr einmal zur Kenntnis zu geben. Die Kenntnisnahme ist zu vermerken.",
            ],
            text.Blocks.Select(ExtractionFiles.Show));
        Assert.Equal("Reisekosten", text.Metadata.Title);
    }

    [Fact]
    public async Task Pages_keep_their_words_with_their_places()
    {
        var text = await ExtractionFiles.TextOfAsync("a.pdf", Pdf(page => page.Line("Erste Seite.", 700), page => page.Line("Zweite Seite.", 700)));

        var word = text.Pages[1].Words.Single(word => word.Text == "Zweite");
        Assert.Equal((595, 842), ((int)text.Pages[1].Width, (int)text.Pages[1].Height));
        Assert.InRange(word.Left, 69, 72);
        Assert.InRange(word.Top, 842 - 700 - 12, 842 - 700);
        Assert.Equal([1, 2], text.Blocks.Select(block => block.Page));
    }

    [Fact]
    public async Task A_ruled_table_is_read_row_by_row()
    {
        var text = await ExtractionFiles.TextOfAsync("a.pdf", Pdf(withEdges: false, page =>
        {
            page.Line("Es gelten die folgenden Betrachtungen und Betragsgrenzen:", 720);
            page.Table(700, ["Land", "Betrag"], ["Polen", "34 Euro"], ["Belgien und", "59 Euro"]);
            page.Line("Danach geht es weiter.", 600);
        }));

        Assert.Equal(
            [
                "Paragraph 0 [] Es gelten die folgenden Betrachtungen und Betragsgrenzen:", "TableHeader 0 [] Land | Betrag", "TableRow 0 [] Polen | 34 Euro", "TableRow 0 [] Belgien und | 59 Euro",
                "Paragraph 0 [] Danach geht es weiter.",
            ],
            text.Blocks.Select(ExtractionFiles.Show));
    }

    [Fact]
    public async Task Two_columns_are_read_one_after_the_other()
    {
        var text = await ExtractionFiles.TextOfAsync("a.pdf", Pdf(page =>
        {
            for (var line = 0; line < 15; line++)
            {
                page.Line($"links wort wort {line} ende,", 700 - (line * 16));
                page.Line($"rechts wort wort {line} ende,", 700 - (line * 16), left: 320);
            }
        }));

        var words = string.Join(' ', text.Blocks.Select(block => block.Text));
        Assert.True(words.IndexOf("links wort wort 14", StringComparison.Ordinal) < words.IndexOf("rechts wort wort 0", StringComparison.Ordinal), words);
    }

    [Fact]
    public async Task What_cannot_be_read_is_refused_with_its_reason()
    {
        Assert.Equal(RefusalReason.WrongContent, await ExtractionFiles.RefusalOfAsync("a.pdf", "Nur Text"u8.ToArray()));
        Assert.Equal(RefusalReason.Damaged, await ExtractionFiles.RefusalOfAsync("a.pdf", "%PDF-1.7\nkaputt"u8.ToArray()));
        Assert.Equal(RefusalReason.NoText, await ExtractionFiles.RefusalOfAsync("a.pdf", Pdf(withEdges: false, _ => { })));
        Assert.Equal(RefusalReason.TooManyPages, await ExtractionFiles.RefusalOfAsync("a.pdf", Pdf(_ => { }, _ => { }), new() { MaximumPages = 1 }));
        Assert.Equal(RefusalReason.PasswordProtected, await ExtractionFiles.RefusalOfAsync("a.pdf", Encrypted()));
    }

    private static byte[] Pdf(params Action<TestPage>[] pages) => Pdf(withEdges: true, pages);

    private static byte[] Pdf(bool withEdges, params Action<TestPage>[] pages)
    {
        var builder = new PdfDocumentBuilder();
        builder.DocumentInformation.Title = "Reisekosten";
        var (plain, bold) = (builder.AddStandard14Font(Standard14Font.Helvetica), builder.AddStandard14Font(Standard14Font.HelveticaBold));
        for (var number = 1; number <= pages.Length; number++)
        {
            var page = new TestPage(builder.AddPage(PageSize.A4), plain, bold);
            if (withEdges)
            {
                page.Line("Kreis Musterland - Reisekosten", 800, 8);
                page.Line($"Seite {number} von {pages.Length}", 40, 8);
            }

            pages[number - 1](page);
        }

        return builder.Build();
    }

    // The least that says "encrypted": keys that fit no password.
    private static byte[] Encrypted()
    {
        string[] objects =
        [
            "<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>", "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>",
            $"<< /Filter /Standard /V 1 /R 2 /P -44 /O <{new string('A', 64)}> /U <{new string('B', 64)}> >>",
        ];
        var text = new StringBuilder("%PDF-1.4\n");
        var offsets = new List<int>();
        for (var index = 0; index < objects.Length; index++)
        {
            offsets.Add(text.Length);
            text.Append(null, $"{index + 1} 0 obj\n{objects[index]}\nendobj\n");
        }

        var start = text.Length;
        text.Append(null, $"xref\n0 {objects.Length + 1}\n0000000000 65535 f \n");
        offsets.ForEach(offset => text.Append(null, $"{offset:D10} 00000 n \n"));
        text.Append(null, $"trailer\n<< /Size {objects.Length + 1} /Root 1 0 R /Encrypt 4 0 R /ID [<00112233445566778899AABBCCDDEEFF> <00112233445566778899AABBCCDDEEFF>] >>\nstartxref\n{start}\n%%EOF");
        return Encoding.Latin1.GetBytes(text.ToString());
    }

    private sealed class TestPage(PdfPageBuilder page, PdfDocumentBuilder.AddedFont plain, PdfDocumentBuilder.AddedFont bold)
    {
        public void Line(string text, double y, double size = 11, bool isBold = false, double left = 70) => page.AddText(text, size, new PdfPoint(left, y), isBold ? bold : plain);

        public void Table(double top, params string[][] rows)
        {
            const double height = 20;
            for (var row = 0; row <= rows.Length; row++)
                page.DrawLine(new PdfPoint(70, top - (row * height)), new PdfPoint(370, top - (row * height)));
            for (var column = 0; column <= 2; column++)
                page.DrawLine(new PdfPoint(70 + (column * 150), top), new PdfPoint(70 + (column * 150), top - (rows.Length * height)));
            for (var row = 0; row < rows.Length; row++)
            {
                for (var column = 0; column < 2; column++)
                    Line(rows[row][column], top - (row * height) - 14, 10, row == 0, 76 + (column * 150));
            }
        }
    }
}

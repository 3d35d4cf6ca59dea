using StaffAssistant.Core.Language;
using StaffAssistant.Core.Passages;
using StaffAssistant.Core.Summaries;
using StaffAssistant.Core.Texts;
using Xunit;

namespace StaffAssistant.Core.Tests.Summaries;

public sealed class SummarizerTests
{
    private const string Rule = """
        § 1 Zweck

        Diese Dienstanweisung regelt die Nutzung der Dienstfahrzeuge des Kreises durch alle Beschäftigten.

        § 2 Buchung

        Dienstfahrzeuge werden vor der Fahrt über das Buchungsportal des Kreises reserviert. Die Reservierung der Dienstfahrzeuge erfolgt über das Buchungsportal.
        Bei mehr als 300 Kilometern ist die Zustimmung der Amtsleitung zur Nutzung eines Dienstfahrzeugs nötig.
        Er ist beizufügen.

        § 3 Schäden

        Schäden an Dienstfahrzeugen sind noch am selben Tag dem Fuhrpark zu melden. Fragen beantwortet der Fuhrpark unter Tel. 4711.

        § 4 Inkrafttreten

        Diese Dienstanweisung tritt am 01.01.2026 in Kraft.
        """;

    private readonly Summarizer _summarizer = new(new GermanAnalysis(CompoundLexicon.Shipped));

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_summary_keeps_the_order_and_leaves_out_what_is_said_twice_or_says_little()
    {
        var summary = await SummarizeAsync(Rule, SummaryLength.Short);

        Assert.Equal(3, summary.Sentences.Count);
        Assert.Equal(summary.Sentences.OrderBy(sentence => (sentence.Paragraph.Number, sentence.Span.Start)), summary.Sentences);
        Assert.Single(summary.Sentences, sentence => sentence.Text.Contains("Buchungsportal", StringComparison.Ordinal));
        Assert.DoesNotContain(summary.Sentences, sentence => sentence.Text.Contains("Kraft", StringComparison.Ordinal) || sentence.Text.Contains("4711", StringComparison.Ordinal) || sentence.Text.StartsWith("Er ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task By_section_each_section_gives_one_sentence()
    {
        var summary = await SummarizeAsync(Rule, SummaryLength.BySection);

        Assert.Equal(["§ 1", "§ 2", "§ 3", "§ 4"], summary.Sentences.Select(sentence => sentence.Paragraph.Place.Reference));
    }

    [Fact]
    public async Task A_short_text_is_its_own_summary_and_a_text_without_sentences_has_none()
    {
        Assert.Equal("Der Fuhrpark ist montags bis freitags geöffnet.", Assert.Single((await SummarizeAsync("Der Fuhrpark ist montags bis freitags geöffnet.", SummaryLength.Long)).Sentences).Text);
        Assert.Empty((await SummarizeAsync("", SummaryLength.Short)).Sentences);
        Assert.DoesNotContain((await SummarizeAsync("§ 1 Zweck\n\n§ 2 Ziel\n\n", SummaryLength.BySection)).Sentences, sentence => sentence.Paragraph.IsHeading);
    }

    [Theory]
    [InlineData(SummaryLength.Long)]
    [InlineData(SummaryLength.BySection)]
    public async Task A_row_of_a_table_is_no_sentence_where_a_text_has_any(SummaryLength length)
    {
        TextBlock[] blocks =
        [
            new(BlockKind.Heading, "Aktenplan") { Level = 1 },
            new(BlockKind.Paragraph, "Der Aktenplan ordnet die Akten des Kreises nach Aufgaben."),
            new(BlockKind.Heading, "Hauptgruppe 1") { Level = 1 },
            Row("10.1", "Organisation der Verwaltung und Aktenordnung des Kreises", "30 Jahre"),
            Row("10.2", "Der Aktenplan des Kreises.", "10 Jahre"),
            new(BlockKind.Heading, "Hinweise") { Level = 1 },
            new(BlockKind.TableRow, "Akten werden nach Ablauf der Frist dem Kreisarchiv angeboten."),
        ];

        var summary = await _summarizer.SummarizeAsync(WorkingTexts.OfBlocks("Aktenplan", blocks), length, null, Cancel);

        Assert.Equal(["Der Aktenplan ordnet die Akten des Kreises nach Aufgaben.", "Akten werden nach Ablauf der Frist dem Kreisarchiv angeboten."], summary.Sentences.Select(sentence => sentence.Text));
        Assert.Equal(2, summary.Of);
        var rows = await _summarizer.SummarizeAsync(WorkingTexts.OfBlocks("Aktenplan", blocks[2..5]), length, null, Cancel);
        Assert.NotEmpty(rows.Sentences);
    }

    private static TextBlock Row(params string[] cells) => new(BlockKind.TableRow, string.Join(TextBlock.CellSeparator, cells)) { Cells = cells };

    [Fact]
    public async Task A_long_text_tells_how_far_it_is_and_can_be_stopped()
    {
        var text = WorkingTexts.OfTyped("Lang", string.Join("\n\n", Enumerable.Range(0, 1500).Select(number => $"Der Vorgang Nummer {number} betrifft den Antrag {number * 7 % 101} aus dem Amt {number % 13} und die Frist {number % 29}.")));
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(Cancel);
        var told = new List<double>();

        await _summarizer.SummarizeAsync(text, SummaryLength.Long, new Told(told.Add), Cancel);
        Assert.True(told.Count > 3);
        Assert.Equal(told.Order(), told);
        Assert.InRange(told[^1], 0.5, 1);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => _summarizer.SummarizeAsync(text, SummaryLength.Long, new Told(_ => stop.Cancel()), stop.Token));
    }

    [Theory]
    [InlineData("a\n")]
    [InlineData("§ 1 ")]
    [InlineData("(((((")]
    [InlineData("1. 2. 3. ")]
    [InlineData("Wort. ")]
    [InlineData("      ")]
    public async Task Strange_texts_come_to_an_end(string piece)
    {
        var summary = await SummarizeAsync(string.Concat(Enumerable.Repeat(piece, 200_000 / piece.Length)), SummaryLength.Medium);

        Assert.True(summary.Sentences.Count <= 7);
    }

    private Task<Summary> SummarizeAsync(string text, SummaryLength length) => _summarizer.SummarizeAsync(WorkingTexts.OfTyped("Fahrzeuge", text), length, null, Cancel);

    private sealed class Told(Action<double> tell) : IProgress<double>
    {
        public void Report(double value) => tell(value);
    }
}

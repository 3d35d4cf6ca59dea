using CsCheck;
using StaffAssistant.Core.Documents;
using StaffAssistant.Core.Ingestion;
using StaffAssistant.Core.Passages;
using Xunit;

namespace StaffAssistant.Core.Tests.Ingestion;

public sealed class PassageSplitterTests
{
    private static readonly VersionId Version = new(new Guid("3f1d0c1e-0000-4000-8000-000000000001"));

    [Fact]
    public void Each_absatz_of_some_length_is_a_passage_with_its_reference()
    {
        var passages = Split(Heading(1, "§ 6", "Tagegeld"), Numbered("(1)", Words(30)), Numbered("(2)", Words(40)));

        Assert.Equal(["§ 6 Abs. 1", "§ 6 Abs. 2"], passages.Select(passage => passage.Locator.Reference));
        Assert.All(passages, passage => Assert.Equal(["§ 6 Tagegeld"], passage.Locator.HeadingPath));
    }

    [Fact]
    public void Short_absaetze_go_together() =>
        Assert.Equal(["§ 2 Abs. 1 bis 3"], Split(Heading(1, "§ 2", "Begriffe"), Numbered("(1)", Words(12)), Numbered("(2)", Words(12)), Numbered("(3)", Words(12))).Select(passage => passage.Locator.Reference));

    [Theory]
    [InlineData("Ziffer 4.2", "4.", "4.2")]
    [InlineData("Ziffer III.4.1", "III.", "4.", "4.1")]
    [InlineData("Anlage 1 Ziffer 2", "Anlage 1", "2.")]
    [InlineData("Artikel 3", "Artikel 3")]
    [InlineData(null, "")]
    public void A_reference_says_how_one_cites_the_place(string? reference, params string[] labels)
    {
        var headings = labels.Select((label, depth) => Heading(depth + 1, label.Length == 0 ? null : label, "Titel"));

        Assert.Equal(reference, Assert.Single(Split([.. headings, Text(Words(30))])).Locator.Reference);
    }

    [Fact]
    public void A_list_stays_with_its_lead_in()
    {
        var passage = Assert.Single(Split(Text("Beizufügen sind:"), Item("a)", "der Antrag"), Item("b)", "die Rechnung")));

        Assert.Equal("Beizufügen sind:\na) der Antrag\nb) die Rechnung", passage.Text);
    }

    [Fact]
    public void A_long_list_is_cut_between_items_and_says_its_lead_in_again()
    {
        var passages = Split([Text("Beizufügen sind die folgenden Unterlagen:"), .. Enumerable.Range(1, 20).Select(number => Item("–", Words(20)))]);

        Assert.True(passages.Count > 1);
        Assert.All(passages, passage => Assert.StartsWith("Beizufügen sind die folgenden Unterlagen:", passage.Text, StringComparison.Ordinal));
    }

    [Fact]
    public void A_long_table_is_cut_between_rows_and_says_its_column_names_again()
    {
        var passages = Split([Row(BlockKind.TableHeader, "Land", "Betrag"), .. Enumerable.Range(1, 60).Select(number => Row(BlockKind.TableRow, $"Land {number}", $"{number} Euro und mehr"))]);

        Assert.True(passages.Count > 1);
        Assert.All(passages, passage => Assert.Equal(BlockKind.TableHeader, passage.Blocks[0].Kind));
    }

    [Fact]
    public void A_long_absatz_is_cut_between_sentences()
    {
        var passages = Split(Numbered("(1)", string.Join(' ', Enumerable.Repeat(Words(29) + ".", 12))));

        Assert.True(passages.Count > 1);
        Assert.All(passages, passage => Assert.EndsWith(".", passage.Text, StringComparison.Ordinal));
    }

    [Fact]
    public void A_first_heading_that_repeats_the_title_is_not_in_the_path() =>
        Assert.Equal(
            ["§ 1 Zweck"],
            Assert.Single(PassageSplitter.Split(Version, "Reisekosten", [Heading(1, null, "Dienstanweisung Reisekosten (DA 3.2)"), Heading(2, "§ 1", "Zweck"), Text(Words(30))])).Locator.HeadingPath);

    [Fact]
    public void A_heading_with_nothing_below_it_is_text() => Assert.Equal("Unterschrift", Split(Heading(1, "1.", "Zweck"), Text(Words(50)), Heading(1, null, "Unterschrift"))[^1].Text);

    [Fact]
    public void No_word_is_lost_and_no_passage_is_too_long() =>
        Gen.Select(Gen.Int[0, 8], Gen.Int[1, 320], Gen.Int[1, 3], Gen.Bool).Array[0, 30].Sample(plan =>
        {
            var blocks = plan.Select((block, index) => Block(block.Item1, block.Item2, block.Item3, block.Item4, index)).ToArray();

            var passages = PassageSplitter.Split(Version, "Titel", blocks);

            Assert.Equal(Enumerable.Range(0, passages.Count), passages.Select(passage => passage.Ordinal));
            Assert.All(passages, passage => Assert.Equal(Passage.IdOf(Version, passage.Ordinal), passage.Id));
            Assert.All(passages, passage => Assert.NotEmpty(passage.Blocks));
            Assert.All(passages, passage => Assert.DoesNotContain(passage.Blocks, block => block.Kind == BlockKind.Heading));
            Assert.All(passages, passage => Assert.True(CountWords(passage.Text) <= PassageSplitter.MostWords + 40, $"{CountWords(passage.Text)} words"));
            AssertNothingLost(blocks, passages);
        });

    // Every word of every block comes again in order; what is said twice (lead-ins, column names) is passed over.
    private static void AssertNothingLost(TextBlock[] blocks, IReadOnlyList<Passage> passages)
    {
        var inPaths = passages.SelectMany(passage => passage.Locator.HeadingPath).ToHashSet();
        var expected = blocks.Where(block => !(block.Kind == BlockKind.Heading && inPaths.Contains(block.LabelledText))).SelectMany(block => block.LabelledText.Split(' '));
        using var words = passages.SelectMany(passage => passage.Text.Split(' ', '\n')).GetEnumerator();
        foreach (var word in expected)
        {
            do
                Assert.True(words.MoveNext(), $"'{word}' is lost");
            while (words.Current != word);
        }
    }

    private static TextBlock Block(int kind, int words, int level, bool stop, int index)
    {
        var text = string.Join(' ', Enumerable.Range(0, words).Select(word => $"w{index}x{word}{(word % 17 == 16 ? ". Der" : string.Empty)}")) + (stop ? "." : ":");
        return kind switch
        {
            0 => Heading(level, null, $"H{index}"),
            1 => Heading(level, $"{index}.", $"H{index}"),
            2 => Numbered($"({index})", text),
            3 => Item("–", text),
            4 => Row(BlockKind.TableHeader, $"Kopf{index}", "Betrag"),
            5 => Row(BlockKind.TableRow, text, $"{index}"),
            6 => Numbered($"4.{index}", text),
            _ => Text(text),
        };
    }

    private static IReadOnlyList<Passage> Split(params TextBlock[] blocks) => PassageSplitter.Split(Version, "Titel des Dokuments", blocks);

    private static TextBlock Heading(int level, string? label, string text) => new(BlockKind.Heading, text) { Level = level, Label = label };

    private static TextBlock Numbered(string label, string text) => new(BlockKind.Paragraph, text) { Label = label };

    private static TextBlock Text(string text) => new(BlockKind.Paragraph, text);

    private static TextBlock Item(string label, string text) => new(BlockKind.ListItem, text) { Label = label, Level = 1 };

    private static TextBlock Row(BlockKind kind, params string[] cells) => new(kind, string.Join(TextBlock.CellSeparator, cells)) { Cells = cells };

    private static string Words(int count) => string.Join(' ', Enumerable.Range(1, count).Select(number => $"Wort{number}"));

    private static int CountWords(string text) => text.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries).Length;
}

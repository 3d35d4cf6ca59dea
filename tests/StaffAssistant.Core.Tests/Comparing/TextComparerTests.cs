using CsCheck;
using StaffAssistant.Core.Comparing;
using StaffAssistant.Core.Passages;
using StaffAssistant.Core.Texts;
using Xunit;

namespace StaffAssistant.Core.Tests.Comparing;

public sealed class TextComparerTests
{
    private static readonly string[] Words =
        ["Das", "Tagegeld", "beträgt", "14 Euro.", "28 Euro.", "Der", "Antrag", "ist", "binnen", "drei Tagen", "einer Woche", "zu", "stellen,", "§ 6 Abs. 1", "gilt", "nicht.", "–", "(1)"];

    private static readonly Gen<string> Paragraph = Gen.Int[0, Words.Length - 1].Array[1, 12].Select(words => string.Join(' ', words.Select(word => Words[word])));

    private static readonly Gen<(string[] Old, string[] Now)> Edited = Gen.Select(Paragraph.Array[0, 14], Gen.Int[0, int.MaxValue].Array[0, 10], Paragraph.Array[10]).Select(Edit);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_differences_applied_to_the_old_text_give_the_new_one() => await Edited.SampleAsync(
        async texts =>
        {
            var (old, now) = (TextOf(texts.Old), TextOf(texts.Now));
            var comparison = await TextComparer.CompareAsync(old, now, Cancel);

            Assert.Equal(texts.Now, Apply(texts.Old, comparison));
            Assert.Equal(old.Paragraphs.Order(ByNumber), comparison.Rows.Select(row => row.Old).OfType<TextParagraph>().Order(ByNumber));
            Assert.Equal(now.Paragraphs, comparison.Rows.Select(row => row.New).OfType<TextParagraph>());
        },
        iter: 300);

    [Fact]
    public async Task A_text_compared_with_itself_shows_nothing() => await Paragraph.Array[0, 20].SampleAsync(
        async paragraphs =>
        {
            var comparison = await TextComparer.CompareAsync(TextOf(paragraphs), TextOf(paragraphs), Cancel);

            Assert.True(comparison.IsSame);
            Assert.Empty(comparison.Facts);
            Assert.All(comparison.Rows, row => Assert.All(row.Words, run => Assert.Equal(WordChange.Same, run.Change)));
        },
        iter: 100);

    [Fact]
    public async Task What_changed_moved_came_and_went_is_told_apart()
    {
        var comparison = await CompareAsync(
            ["Eins bleibt stehen.", "Das Tagegeld beträgt 13 Euro je Kalendertag.", "Dieser Absatz wandert ans Ende des Textes.", "Dieser fällt ganz weg und kommt nie wieder.", "Schluss des ersten Teils."],
            ["Eins bleibt stehen.", "Das Tagegeld beträgt 14 Euro je Kalendertag.", "Völlig anderes über Parkplätze und Schranken.", "Schluss des ersten Teils.", "Dieser Absatz wandert ans Ende des Textes."]);

        Assert.Equal(
            [(ParagraphChange.Same, 1, 1), (ParagraphChange.Changed, 2, 2), (ParagraphChange.New, 0, 3), (ParagraphChange.Gone, 4, 0), (ParagraphChange.Same, 5, 4), (ParagraphChange.Moved, 3, 5)],
            comparison.Rows.Select(row => (row.Change, row.Old?.Number ?? 0, row.New?.Number ?? 0)).OrderBy(row => row.Item3 == 0 ? 3.5 : row.Item3));
        Assert.Equal(
            [(WordChange.Same, "Das Tagegeld beträgt "), (WordChange.Removed, "13"), (WordChange.Added, "14"), (WordChange.Same, " Euro je Kalendertag.")],
            comparison.Rows.Single(row => row.Change == ParagraphChange.Changed).Words.Select(run => (run.Change, run.Text)));
    }

    [Fact]
    public async Task Amounts_deadlines_and_references_that_changed_come_first_and_equal_ones_in_other_words_do_not()
    {
        var comparison = await CompareAsync(
            ["Der Antrag nach § 5 Abs. 2 ist binnen drei Werktagen zu stellen, spätestens am 1. März 2026; die Gebühr beträgt 1.000,00 Euro oder 5 Prozent."],
            ["Der Antrag nach § 5 Abs. 3 ist binnen einer Woche zu stellen, spätestens am 01.03.2026; die Gebühr beträgt 1000 € oder 6 %."]);

        Assert.Equal(
            [(FactKind.Duration, "drei Werktagen", "einer Woche"), (FactKind.Share, "5 Prozent", "6 %"), (FactKind.Reference, "§ 5 Abs. 2", "§ 5 Abs. 3")],
            comparison.Facts.Select(fact => (fact.Kind, fact.Old!, fact.New!)));
    }

    [Fact]
    public async Task A_paragraph_that_is_written_anew_and_moved_is_still_recognised()
    {
        string[] filler = [.. Enumerable.Range(0, 12).Select(number => $"Der Abschnitt Nummer {number} regelt etwas eigenes über Gegenstand {number * 7}.")];

        var comparison = await CompareAsync(
            ["Die Schlüssel sind bei der Hausverwaltung gegen Unterschrift abzuholen und zurückzugeben.", .. filler],
            [.. filler, "Die Schlüssel sind bei der Pförtnerei gegen Unterschrift abzuholen und zurückzugeben."]);

        Assert.Equal(new { Changed = 1, IsMoved = true, Gone = 0 }, new
        {
            Changed = comparison.Count(ParagraphChange.Changed),
            comparison.Rows.Single(row => row.Change == ParagraphChange.Changed).IsMoved,
            Gone = comparison.Count(ParagraphChange.Gone),
        });
    }

    [Fact]
    public async Task Long_texts_without_anything_in_common_come_to_an_end()
    {
        string[] old = [.. Enumerable.Range(0, 3000).Select(number => $"Alt{number} gilt für Fall{number % 50} und Ort{number * 31 % 97}.")];
        string[] now = [.. Enumerable.Range(0, 3000).Select(number => $"Neu{number} steht in Heft{number % 50} bei Blatt{number * 17 % 89}.")];

        var comparison = await CompareAsync(old, now);

        Assert.Equal(now, Apply(old, comparison));
    }

    [Fact]
    public async Task Many_equal_paragraphs_come_to_an_end()
    {
        string[] old = [.. Enumerable.Repeat("Gleich.", 4000), .. Enumerable.Repeat("Anders.", 10)];
        string[] now = [.. Enumerable.Repeat("Anders.", 10), .. Enumerable.Repeat("Gleich.", 4000)];

        Assert.Equal(now, Apply(old, await CompareAsync(old, now)));
    }

    private static Comparer<TextParagraph> ByNumber { get; } = Comparer<TextParagraph>.Create((one, other) => one.Number.CompareTo(other.Number));

    private static Task<Comparison> CompareAsync(string[] old, string[] now) => TextComparer.CompareAsync(TextOf(old), TextOf(now), Cancel);

    private static WorkingText TextOf(IEnumerable<string> paragraphs) => WorkingTexts.OfBlocks("Text", [.. paragraphs.Select(text => new TextBlock(BlockKind.Paragraph, text))]);

    // What stays is taken from the old text, what was removed must stand there, what was added is put in.
    private static List<string> Apply(string[] old, Comparison comparison)
    {
        var result = new List<string>();
        foreach (var row in comparison.Rows)
        {
            var (before, at, after) = (row.Old is { } one ? old[one.Number - 1] : string.Empty, 0, string.Empty);
            foreach (var run in row.Words)
            {
                if (run.Change != WordChange.Added)
                {
                    Assert.Equal(run.Text, before.Substring(at, run.Text.Length));
                    at += run.Text.Length;
                }

                after += run.Change == WordChange.Removed ? string.Empty : run.Text;
            }

            Assert.Equal(before.Length, at);
            if (row.New is not null)
                result.Add(after);
        }

        return result;
    }

    // Paragraphs are removed, moved, added and changed as the numbers say.
    private static (string[] Old, string[] Now) Edit((string[] Old, int[] Acts, string[] Further) plan)
    {
        var now = plan.Old.ToList();
        foreach (var (index, act) in plan.Acts.Index())
        {
            var at = now.Count == 0 ? 0 : act / 4 % now.Count;
            switch (act % 4)
            {
                case 0 when now.Count > 0:
                    now.RemoveAt(at);
                    break;
                case 1 when now.Count > 0:
                    now.Insert(act / 64 % now.Count, now[at]);
                    now.RemoveAt(now.Count - 1 - at);
                    break;
                case 2 when now.Count > 0:
                    now[at] = now[at].Replace("14", "15", StringComparison.Ordinal) + " " + Words[act / 16 % Words.Length];
                    break;
                default:
                    now.Insert(at, plan.Further[index]);
                    break;
            }
        }

        return (plan.Old, [.. now]);
    }
}

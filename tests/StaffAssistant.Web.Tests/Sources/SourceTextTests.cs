using StaffAssistant.Core.Documents;
using StaffAssistant.Core.Passages;
using StaffAssistant.Web.Features.Sources;
using Xunit;

namespace StaffAssistant.Web.Tests.Sources;

public sealed class SourceTextTests
{
    private static readonly VersionId Version = new(Guid.NewGuid());

    [Fact]
    public void Headings_begin_where_the_path_changes_and_keep_their_depth()
    {
        var text = SourceText.Of(
        [
            Passage(0, ["1 Allgemeines", "1.1 Zweck"], "a"),
            Passage(1, ["1 Allgemeines", "1.1 Zweck"], "b"),
            Passage(2, ["1 Allgemeines", "1.2 Begriffe"], "c"),
            Passage(3, ["2 Verfahren"], "d"),
        ]);

        Assert.Equal(
            [("1 Allgemeines", 0), ("1.1 Zweck", 1), ("1.2 Begriffe", 1), ("2 Verfahren", 0)],
            text.Outline.Select(heading => (heading.Text, heading.Depth)));
        Assert.Equal(text.Outline.Count, text.Outline.Select(heading => heading.Anchor).Distinct().Count());
        Assert.Equal([2, 1, 1], text.Sections.Select(section => section.Passages.Count));
    }

    [Fact]
    public void A_passage_knows_the_heading_it_stands_under()
    {
        var third = Passage(2, ["1 Allgemeines", "1.2 Begriffe"], "c");
        var text = SourceText.Of([Passage(0, [], "a"), Passage(1, ["1 Allgemeines"], "b"), third]);

        Assert.Equal("1.2 Begriffe", text.HeadingOf(third.Id)?.Text);
        Assert.Null(text.HeadingOf(Core.Passages.Passage.IdOf(Version, 0)));
    }

    [Fact]
    public void A_page_is_named_where_it_begins_and_nowhere_else()
    {
        var text = SourceText.Of([OnPage(0, "1", 2), OnPage(1, "1", 2), OnPage(2, "2", 2), OnPage(3, "2", 3), OnPage(4, "3", 4)]);

        Assert.Equal([2, null, null, 3, 4], text.Sections.SelectMany(section => section.Passages).Select(passage => passage.NewPage));
    }

    [Fact]
    public void A_lead_in_that_is_said_again_for_the_rest_of_its_list_is_read_once()
    {
        var lead = new TextBlock(BlockKind.Paragraph, "Dazu gehören:");
        var one = new TextBlock(BlockKind.ListItem, "eins,") { Label = "–", Level = 1 };
        var two = new TextBlock(BlockKind.ListItem, "zwei.") { Label = "–", Level = 1 };

        var section = Assert.Single(SourceText.Of([Passage(0, ["1"], lead, one), Passage(1, ["1"], lead, two)]).Sections);

        Assert.Equal([RunKind.Paragraph, RunKind.List], section.Passages[0].Runs.Select(run => run.Kind));
        Assert.Equal([RunKind.List], section.Passages[1].Runs.Select(run => run.Kind));
    }

    [Fact]
    public void Items_are_one_list_rows_one_table_and_column_names_begin_another()
    {
        var header = new TextBlock(BlockKind.TableHeader, "a | b");
        var row = new TextBlock(BlockKind.TableRow, "1 | 2");
        var item = new TextBlock(BlockKind.ListItem, "x") { Level = 1 };

        var runs = TextRun.Of([item, item, header, row, row, header, row]);

        Assert.Equal([(RunKind.List, 2), (RunKind.Table, 3), (RunKind.Table, 2)], runs.Select(run => (run.Kind, run.Blocks.Count)));
    }

    private static Passage Passage(int ordinal, string[] path, params TextBlock[] blocks) =>
        new(Core.Passages.Passage.IdOf(Version, ordinal), Version, ordinal, new Locator(path, null, null), blocks);

    private static Passage OnPage(int ordinal, string heading, int page)
    {
        var passage = Passage(ordinal, [heading], "x");
        return passage with { Locator = passage.Locator with { Page = page } };
    }

    private static Passage Passage(int ordinal, string[] path, string text) => Passage(ordinal, path, new TextBlock(BlockKind.Paragraph, text));
}

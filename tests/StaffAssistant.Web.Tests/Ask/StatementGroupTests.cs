using StaffAssistant.Core.Answering;
using StaffAssistant.Web.Features.Ask;
using Xunit;

namespace StaffAssistant.Web.Tests.Ask;

public sealed class StatementGroupTests
{
    [Fact]
    public void Items_of_one_list_are_one_and_sentences_stay_apart()
    {
        var source = Said.Source("x");

        var groups = StatementGroup.Of(
        [
            Said.Lines(StatementForm.List, source, "Dazu gehören:", "– eins,"),
            Said.Lines(StatementForm.List, source, "Dazu gehören:", "– zwei."),
            Said.Sentence("Eins.", source),
            Said.Sentence("Zwei.", source),
        ]);

        Assert.Equal([2, 1, 1], groups.Select(group => group.Statements.Count));
    }

    [Fact]
    public void Rows_of_two_passages_are_two_tables()
    {
        var groups = StatementGroup.Of(
        [
            Said.Lines(StatementForm.Table, Said.Source("x"), "Funktion | bis", "Amtsleitung | 1"),
            Said.Lines(StatementForm.Table, Said.Source("y"), "Funktion | bis", "Dezernat | 2"),
        ]);

        Assert.Equal(2, groups.Count);
    }

    [Fact]
    public void A_table_whose_rows_the_passage_keeps_otherwise_still_shows_what_was_said()
    {
        var group = StatementGroup.Of([Said.Lines(StatementForm.Table, Said.Source("kein Block"), "Funktion | bis", "Amtsleitung | 1")])[0];

        var table = AnswerTable.Of(group);

        Assert.Equal(["Funktion", "bis"], table.Columns);
        Assert.Equal(["Amtsleitung", "1"], Assert.Single(table.Rows).Cells);
        Assert.False(table.HasNeighbours);
    }
}

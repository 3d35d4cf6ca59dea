using StaffAssistant.Core.Answering;
using StaffAssistant.Core.Passages;

namespace StaffAssistant.Web.Features.Ask;

/// <summary>Statements that are set as one: rows of one table, items of one list; every other statement stands alone.</summary>
public sealed record StatementGroup(StatementForm Form, IReadOnlyList<Statement> Statements)
{
    public static IReadOnlyList<StatementGroup> Of(IEnumerable<Statement> statements)
    {
        var groups = new List<List<Statement>>();
        foreach (var statement in statements)
        {
            if (groups.Count > 0 && BelongTogether(groups[^1][0], statement))
                groups[^1].Add(statement);
            else
                groups.Add([statement]);
        }

        return [.. groups.Select(group => new StatementGroup(group[0].Form, group))];
    }

    private static bool BelongTogether(Statement one, Statement other) => one.Form == other.Form && one.Form switch
    {
        StatementForm.Sentence => false,
        StatementForm.List or StatementForm.Table => PassageOf(one) == PassageOf(other) && HeadOf(one) == HeadOf(other),
    };

    private static PassageId PassageOf(Statement statement) => statement.Citations[0].Source.Passage.Id;

    private static string? HeadOf(Statement statement) => statement.Lines() is [var head, _, ..] ? head : null;
}

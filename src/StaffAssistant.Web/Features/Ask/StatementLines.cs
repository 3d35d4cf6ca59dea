using StaffAssistant.Core.Answering;
using StaffAssistant.Core.Passages;

namespace StaffAssistant.Web.Features.Ask;

/// <summary>The lines and cells that lists and tables are made of.</summary>
internal static class StatementLines
{
    public static string[] Lines(this Statement statement) => statement.Text.Split('\n');

    public static string[] Cells(string row) => row.Split(TextBlock.CellSeparator);

    /// <summary>The proofs of a statement, one for each number: what a chip stands for.</summary>
    public static IEnumerable<IGrouping<int, Citation>> CitationsByNumber(this Statement statement) =>
        statement.Citations.GroupBy(citation => citation.Number).OrderBy(group => group.Key);

    /// <summary>Quotes as they are read: a table row names its columns, everything else stands as it is.</summary>
    public static IReadOnlyList<string> Readable(StatementForm form, IEnumerable<Citation> citations)
    {
        var quotes = citations.Select(citation => citation.Quote).ToList();
        if (form != StatementForm.Table)
            return quotes;
        if (quotes is not [var header, .. var rows] || rows.Count == 0)
            return [.. quotes.Select(quote => string.Join("; ", Cells(quote)))];
        var names = Cells(header);
        return [.. rows.Select(row => string.Join("; ", Cells(row).Select((cell, place) => place < names.Length ? $"{names[place]}: {cell}" : cell)))];
    }
}

namespace StaffAssistant.Adapters.Extraction.Spreadsheet;

/// <summary>Reads names of cells (<c>B12</c>) and areas (<c>A1:C3</c>).</summary>
internal static class SheetReference
{
    /// <summary>The column from 0, or null.</summary>
    public static int? ColumnOf(string? name)
    {
        var column = 0;
        foreach (var letter in name ?? string.Empty)
        {
            if (letter is < 'A' or > 'Z' || column > 100_000)
                break;
            column = (column * 26) + letter - 'A' + 1;
        }

        return column == 0 ? null : column - 1;
    }

    /// <summary>First and last row from 1, first and last column from 0; null when it is no area.</summary>
    public static (int FirstRow, int LastRow, int FirstColumn, int LastColumn)? AreaOf(string? area)
    {
        var corners = (area ?? string.Empty).Split(':');
        if (corners.Length != 2 || ColumnOf(corners[0]) is not { } left || ColumnOf(corners[1]) is not { } right || RowOf(corners[0]) is not { } top || RowOf(corners[1]) is not { } bottom)
            return null;
        return right < left || bottom < top ? null : (top, bottom, left, right);
    }

    private static int? RowOf(string name) => int.TryParse(name.AsSpan().TrimStart("ABCDEFGHIJKLMNOPQRSTUVWXYZ$"), null, out var row) && row > 0 ? row : null;
}

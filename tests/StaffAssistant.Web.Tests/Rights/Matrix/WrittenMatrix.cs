namespace StaffAssistant.Web.Tests.Rights.Matrix;

/// <summary>The matrix that administrators read, <c>deploy/rechte-matrix.md</c>.</summary>
internal static class WrittenMatrix
{
    public const string File = "deploy/rechte-matrix.md";

    public static IReadOnlyList<MatrixRow> Pages => Section("Seiten");

    public static IReadOnlyList<MatrixRow> Addresses => Section("Adressen");

    public static IReadOnlyList<MatrixRow> Acts => Section("Handlungen");

    /// <summary>The rows of a section that carry a cell for each kind of person.</summary>
    private static IReadOnlyList<MatrixRow> Section(string title)
    {
        var lines = House.Read(File).Split('\n').SkipWhile(line => line != "## " + title).Skip(1).TakeWhile(line => !line.StartsWith("## ", StringComparison.Ordinal));
        var table = lines.Where(line => line.StartsWith('|')).Select(line => line.Trim().Trim('|').Split('|').Select(cell => cell.Trim()).ToArray()).ToList();
        var columns = table[0];
        return [.. table.Skip(2).Select(cells => new MatrixRow(
            cells[0].Trim('`'), cells[1].Trim('`'), columns.Zip(cells).Skip(2).ToDictionary(cell => cell.First, cell => cell.Second)))];
    }
}

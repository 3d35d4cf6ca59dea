namespace StaffAssistant.Core.Answering.DocumentRequests;

/// <summary>Words that differ as typing errors do: a letter too much, too few, wrong, or two that changed places.</summary>
public static class TypingDistance
{
    private const int ShortestForOne = 6;
    private const int ShortestForTwo = 10;

    /// <summary>True when a word is another one mistyped: one error from six letters on, two from ten on. Equal words are no slip.</summary>
    public static bool IsSlip(string typed, string meant)
    {
        var most = meant.Length >= ShortestForTwo ? 2 : meant.Length >= ShortestForOne ? 1 : 0;
        return most > 0 && typed != meant && Math.Abs(typed.Length - meant.Length) <= most && Between(typed, meant) <= most;
    }

    private static int Between(string typed, string meant)
    {
        var table = new int[typed.Length + 1, meant.Length + 1];
        for (var row = 0; row <= typed.Length; row++)
        {
            for (var column = 0; column <= meant.Length; column++)
                table[row, column] = row == 0 || column == 0 ? row + column : Step(table, typed, meant, row, column);
        }

        return table[typed.Length, meant.Length];
    }

    private static int Step(int[,] table, string typed, string meant, int row, int column)
    {
        var wrong = table[row - 1, column - 1] + (typed[row - 1] == meant[column - 1] ? 0 : 1);
        var best = Math.Min(wrong, 1 + Math.Min(table[row - 1, column], table[row, column - 1]));
        var swapped = row > 1 && column > 1 && typed[row - 1] == meant[column - 2] && typed[row - 2] == meant[column - 1];
        return swapped ? Math.Min(best, 1 + table[row - 2, column - 2]) : best;
    }
}

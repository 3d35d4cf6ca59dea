using System.Text;

namespace StaffAssistant.Adapters.Extraction.Child;

/// <summary>Listens to what a child says when it dies. Nobody reads it, and writing it takes a dying runtime many seconds.</summary>
internal static class ChildErrors
{
    private const int MostBytes = 16 * 1024;
    private static readonly string[] LastWords = ["Stack overflow", "Unhandled exception", "Out of memory", "Fatal error", "Process terminated"];

    /// <summary>Reads to the end; calls <paramref name="giveUp"/> at the first words of a dying runtime, or when there are too many.</summary>
    public static async Task DrainAsync(Stream errors, Action giveUp)
    {
        var buffer = new byte[4096];
        var total = 0;
        try
        {
            while (await errors.ReadAsync(buffer, CancellationToken.None) is > 0 and var read)
            {
                total += read;
                if (total > MostBytes || IsDying(buffer.AsSpan(0, read)))
                    giveUp();
            }
        }
        catch (IOException)
        {
            giveUp();
        }
    }

    private static bool IsDying(ReadOnlySpan<byte> said)
    {
        var words = Encoding.Latin1.GetString(said);
        return LastWords.Any(last => words.Contains(last, StringComparison.OrdinalIgnoreCase));
    }
}

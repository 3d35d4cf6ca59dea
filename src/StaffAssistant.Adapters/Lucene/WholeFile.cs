using System.Text;

namespace StaffAssistant.Adapters.Lucene;

/// <summary>Small files that appear whole or not at all.</summary>
internal static class WholeFile
{
    /// <summary>Writes beside the file, then puts it in its place: a kill at any moment leaves the former or the new content.</summary>
    public static void Write(string path, string text)
    {
        var half = path + ".part";
        using (var file = new FileStream(half, FileMode.Create, FileAccess.Write, FileShare.None))
        {
            file.Write(Encoding.UTF8.GetBytes(text));
            file.Flush(flushToDisk: true);
        }

        File.Move(half, path, overwrite: true);
    }

    /// <summary>The text of a file; null when it is missing or cannot be read.</summary>
    public static string? Read(string path)
    {
        try
        {
            return File.ReadAllText(path, Encoding.UTF8);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}

using System.Text;
using StaffAssistant.Testing;

namespace StaffAssistant.Quality.Tests.HostileFiles;

/// <summary>Writes a PDF of many plain pages without a library.</summary>
internal static class PlainPdf
{
    /// <summary>The path of a file whose pages hold these lines, written with the characters of Windows.</summary>
    public static async Task<string> WriteAsync(TemporaryDirectory folder, string name, int pages, Func<int, IEnumerable<string>> linesOf, CancellationToken cancellationToken)
    {
        var objects = new List<string>
        {
            "<</Type/Catalog/Pages 2 0 R>>",
            $"<</Type/Pages/Kids[{string.Join(' ', Enumerable.Range(0, pages).Select(page => $"{4 + (2 * page)} 0 R"))}]/Count {pages}>>",
            "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>",
        };
        for (var page = 0; page < pages; page++)
        {
            var content = $"BT /F1 10 Tf 60 800 Td 14 TL\n{string.Concat(linesOf(page).Select(line => $"({line.Replace("(", "\\(", StringComparison.Ordinal).Replace(")", "\\)", StringComparison.Ordinal)}) Tj T*\n"))}ET";
            objects.Add($"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents {5 + (2 * page)} 0 R/Resources<</Font<</F1 3 0 R>>>>>>");
            objects.Add($"<</Length {content.Length}>>stream\n{content}\nendstream");
        }

        var file = new StringBuilder("%PDF-1.7\n");
        var table = new StringBuilder($"xref\n0 {objects.Count + 1}\n0000000000 65535 f \n");
        for (var index = 0; index < objects.Count; index++)
        {
            table.Append(null, $"{file.Length:D10} 00000 n \n");
            file.Append(null, $"{index + 1} 0 obj\n{objects[index]}\nendobj\n");
        }

        var start = file.Length;
        file.Append(table).Append(null, $"trailer\n<</Size {objects.Count + 1}/Root 1 0 R>>\nstartxref\n{start}\n%%EOF\n");
        var path = Path.Combine(folder.Path, name);
        await File.WriteAllTextAsync(path, file.ToString(), Encoding.Latin1, cancellationToken);
        return path;
    }
}

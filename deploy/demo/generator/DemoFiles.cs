using StaffAssistant.DemoGenerator.Docx;
using StaffAssistant.DemoGenerator.Html;
using StaffAssistant.DemoGenerator.OpenDocument;
using StaffAssistant.DemoGenerator.Pdf;
using StaffAssistant.DemoGenerator.Spreadsheet;

namespace StaffAssistant.DemoGenerator;

/// <summary>Writes every source as a file of the format that its target names, with the sidecar beside it.</summary>
internal static class DemoFiles
{
    public static IEnumerable<(string Output, int Bytes)> Write(GeneratorOptions options)
    {
        var hyphenation = Hyphenation.Read(Path.Combine(options.Sources, "hyphenation.txt"));
        foreach (var path in Directory.EnumerateFiles(options.Sources, "*.md").Order(StringComparer.Ordinal))
        {
            var source = SourceReader.Read(path);
            var target = Path.Combine(options.Out, source.Output);
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            var bytes = BytesOf(source, options, hyphenation);
            File.WriteAllBytes(target, bytes);
            File.WriteAllText(Path.ChangeExtension(target, ".yaml"), source.Sidecar);
            yield return (source.Output, bytes.Length);
        }
    }

    private static byte[] BytesOf(SourceDocument source, GeneratorOptions options, Hyphenation hyphenation) => Path.GetExtension(source.Output) switch
    {
        ".docx" when source.Metadata["kind"] == "Vorlage" => TemplateWriter.Write(source),
        ".docx" => DocxWriter.Write(source),
        ".pdf" => new PdfWriter(options.Fonts, hyphenation).Write(source),
        ".odt" => OdtWriter.Write(source),
        ".xlsx" => XlsxWriter.Write(source),
        ".html" => HtmlWriter.Write(source),
        var other => throw new InvalidDataException($"{source.Path}: output is .docx, .pdf, .odt, .xlsx or .html, not '{other}'."),
    };
}

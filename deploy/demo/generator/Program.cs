using StaffAssistant.DemoGenerator;
using StaffAssistant.DemoGenerator.Docx;
using StaffAssistant.DemoGenerator.Pdf;

var options = GeneratorOptions.Parse(args);
var hyphenation = Hyphenation.Read(Path.Combine(options.Sources, "hyphenation.txt"));
foreach (var path in Directory.EnumerateFiles(options.Sources, "*.md").Order(StringComparer.Ordinal))
{
    var source = SourceReader.Read(path);
    var target = Path.Combine(options.Out, source.Output);
    Directory.CreateDirectory(Path.GetDirectoryName(target)!);
    var bytes = Path.GetExtension(target) switch
    {
        ".docx" => DocxWriter.Write(source),
        ".pdf" => new PdfWriter(options.Fonts, hyphenation).Write(source),
        var other => throw new InvalidDataException($"{path}: output is .docx or .pdf, not '{other}'."),
    };
    await File.WriteAllBytesAsync(target, bytes);
    await File.WriteAllTextAsync(Path.ChangeExtension(target, ".yaml"), source.Sidecar);
    await Console.Out.WriteLineAsync($"{source.Output} ({bytes.Length:N0} bytes)");
}

using System.Globalization;
using System.IO.Compression;
using System.Text.Json;
using StaffAssistant.Cli;
using StaffAssistant.Testing;
using Xunit;

namespace StaffAssistant.Quality.Tests.CommandLine;

public sealed class DraftFillCommandTests : IDisposable
{
    private readonly TemporaryDirectory _data = A.DataDirectory();
    private readonly TemporaryDirectory _folder = A.Folder();
    private StringWriter _result = new();

    public DraftFillCommandTests() => CultureInfo.CurrentUICulture = CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("de-DE");

    public void Dispose()
    {
        _data.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public async Task It_writes_the_file_and_reports_fields_and_gaps()
    {
        var (template, target) = (WriteTemplate("{{Name|pflicht}} {{Kosten|betrag}} {{Worte|=worte(Kosten)}} {{Zeichen|pflicht}}, Kennziffer {{Kennziffer}}"), Path.Combine(_folder.Path, "fertig.docx"));
        _folder.Write("werte.json", """{"name": "Beispiel", "Kosten|betrag": "12,50", "Fremdes": 3}""");

        Assert.Equal(ExitCode.Done, await RunAsync("draft", "fill", template, Path.Combine(_folder.Path, "werte.json"), "--out", target, "--json"));

        var report = JsonDocument.Parse(_result.ToString()).RootElement;
        Assert.Equal([("Name", true), ("Kosten", true), ("Worte", true), ("Zeichen", false), ("Kennziffer", false)], report.GetProperty("fields").EnumerateArray().Select(field => (field.GetProperty("key").GetString(), field.GetProperty("filled").GetBoolean())));
        Assert.Equal(["Zeichen", "Kennziffer"], report.GetProperty("gaps").EnumerateArray().Select(gap => gap.GetProperty("key").GetString()));
        Assert.Equal(["Fremdes"], report.GetProperty("unknown").EnumerateArray().Select(name => name.GetString()));
        Assert.Equal(target, report.GetProperty("out").GetString());
        Assert.Contains("Beispiel 12,50 zwölf Euro und fünfzig Cent [Zeichen fehlt]<", BodyOf(target), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_no_template_is_refused_and_unreadable_values_are_told()
    {
        _folder.Write("keine.docx", "nur Text");
        _folder.Write("werte.json", "[1]");

        Assert.Equal(ExitCode.SomeRefused, await RunAsync("draft", "fill", Path.Combine(_folder.Path, "keine.docx"), Path.Combine(_folder.Path, "werte.json"), "--out", Path.Combine(_folder.Path, "x.docx")));
        Assert.Equal(ExitCode.Fault, await RunAsync("draft", "fill", WriteTemplate("{{a}}"), Path.Combine(_folder.Path, "werte.json"), "--out", Path.Combine(_folder.Path, "x.docx")));
        Assert.False(File.Exists(Path.Combine(_folder.Path, "x.docx")));
    }

    private string WriteTemplate(string text)
    {
        var path = Path.Combine(_folder.Path, "vorlage.docx");
        using var archive = new ZipArchive(File.Create(path), ZipArchiveMode.Create);
        Write(archive, "[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>");
        Write(archive, "_rels/.rels", "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/></Relationships>");
        Write(archive, "word/document.xml", $"<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p><w:r><w:t>{text}</w:t></w:r></w:p></w:body></w:document>");
        return path;
    }

    private static void Write(ZipArchive archive, string name, string text)
    {
        using var writer = new StreamWriter(archive.CreateEntry(name).Open());
        writer.Write(text);
    }

    private static string BodyOf(string path)
    {
        using var archive = ZipFile.OpenRead(path);
        using var reader = new StreamReader(archive.GetEntry("word/document.xml")!.Open());
        return reader.ReadToEnd();
    }

    private Task<ExitCode> RunAsync(params string[] arguments)
    {
        _result = new StringWriter();
        return StaffAssistantCommand.RunAsync([.. arguments, "--data", _data.Path], new CommandOutput(_result, new StringWriter()), TestContext.Current.CancellationToken);
    }
}

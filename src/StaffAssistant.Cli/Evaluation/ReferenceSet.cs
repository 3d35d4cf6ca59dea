using System.Text;
using System.Text.Json.Serialization;
using StaffAssistant.Core.Language;

namespace StaffAssistant.Cli.Evaluation;

/// <summary>Reads texts (<c>doc_id</c>, <c>text</c>) and the citations of laws that are marked in them (<c>doc_id</c>, <c>citations</c>), in two files or in one.</summary>
internal static class ReferenceSet
{
    private const string Law = "law";

    public static IReadOnlyList<MarkedText> Read(FileInfo file)
    {
        var rows = FilesOf(file).SelectMany(JsonLines.Read<Row>).ToList();
        var texts = rows.Where(row => row.Text is not null).ToDictionary(row => row.DocumentId, row => row.Text!);
        return [.. rows.Where(row => row.Citations is not null && texts.ContainsKey(row.DocumentId)).Select(row => Marked(texts[row.DocumentId], row.Citations!))];
    }

    private static IEnumerable<string> FilesOf(FileInfo file)
    {
        var beside = new[] { "documents.jsonl", "annotations.jsonl" }.Select(name => Path.Combine(file.DirectoryName!, name));
        return beside.Append(file.FullName).Where(path => File.Exists(path) || path == file.FullName).Distinct();
    }

    // Offsets count code points of the text as it was marked; both are brought to UTF-16 and NFC.
    private static MarkedText Marked(string text, IReadOnlyList<Citation> citations)
    {
        var starts = new List<int> { 0 };
        foreach (var rune in text.EnumerateRunes())
            starts.Add(starts[^1] + rune.Utf16SequenceLength);
        return new MarkedText(text.Normalize(NormalizationForm.FormC), [.. citations.Where(citation => citation.Type == Law).Select(citation => SpanOf(text, starts, citation.Span))]);
    }

    private static TextSpan SpanOf(string text, List<int> starts, Marking marking)
    {
        var start = text[..starts[marking.Start]].Normalize(NormalizationForm.FormC).Length;
        return new TextSpan(start, text[starts[marking.Start]..starts[marking.End]].Normalize(NormalizationForm.FormC).Length);
    }

    private sealed record Row([property: JsonPropertyName("doc_id")] string DocumentId, string? Text, IReadOnlyList<Citation>? Citations);

    private sealed record Citation(string Type, Marking Span);

    private sealed record Marking(int Start, int End);
}

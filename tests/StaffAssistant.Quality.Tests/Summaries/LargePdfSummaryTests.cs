using System.Diagnostics;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using StaffAssistant.Adapters.Extraction;
using StaffAssistant.Core.Ingestion;
using StaffAssistant.Core.Language;
using StaffAssistant.Core.Summaries;
using StaffAssistant.Core.Texts;
using StaffAssistant.Quality.Tests.HostileFiles;
using StaffAssistant.Testing;
using Xunit;

namespace StaffAssistant.Quality.Tests.Summaries;

/// <summary>Two hundred pages of a regulation, from the file to the sentences; the time it takes is told, not demanded.</summary>
public sealed class LargePdfSummaryTests : IDisposable
{
    private const int Pages = 200;
    private readonly TemporaryDirectory _folder = A.Folder();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Two_hundred_pages_are_summarised_with_progress_and_every_sentence_stands_in_them()
    {
        var cancel = TestContext.Current.CancellationToken;
        var path = await PlainPdf.WriteAsync(_folder, "gross", Pages, LinesOf, cancel);
        await using var process = new ExtractionProcess(Options.Create(new ExtractionOptions { TimeLimit = TimeSpan.FromMinutes(2) }), TimeProvider.System, NullLogger<ExtractionProcess>.Instance);
        var summarizer = new Summarizer(new GermanAnalysis(CompoundLexicon.Shipped));
        var told = new List<double>();
        var started = Stopwatch.GetTimestamp();

        var extracted = Assert.IsType<ExtractionResult.Extracted>(await process.ExtractAsync(path, "gross.pdf", null, cancel));
        var read = Stopwatch.GetElapsedTime(started);
        var text = WorkingTexts.OfFile("gross.pdf", extracted.Text);
        var summary = await summarizer.SummarizeAsync(text, SummaryLength.Long, new Told(told), cancel);

        TestContext.Current.TestOutputHelper?.WriteLine($"{text.Paragraphs.Count} paragraphs, {summary.Of} sentences: read in {read.TotalSeconds:0.0} s, all in {Stopwatch.GetElapsedTime(started).TotalSeconds:0.0} s");
        Assert.Equal(15, summary.Sentences.Count);
        Assert.All(summary.Sentences, sentence => Assert.Contains(sentence.Text, sentence.Paragraph.Text, StringComparison.Ordinal));
        Assert.True(summary.Sentences.DistinctBy(sentence => sentence.Paragraph.Place.Page).Count() > 5);
        Assert.NotEmpty(told);
    }

    private static IEnumerable<string> LinesOf(int page)
    {
        string[] subjects = ["Der Antrag", "Die Genehmigung", "Der Nachweis", "Die Abrechnung", "Das Verzeichnis", "Die Anzeige"];
        string[] acts = ["ist der Amtsleitung vorzulegen", "wird im Fachverfahren erfasst", "bedarf der Zustimmung", "ist aufzubewahren", "wird monatlich geprüft"];
        string[] matters = ["Reisekosten", "Dienstfahrzeuge", "Raumbuchung", "Beschaffung", "Fortbildung", "Arbeitszeit", "Datenschutz", "Inventar"];
        yield return $"{page + 1}. Abschnitt {matters[page % matters.Length]}";
        for (var line = 0; line < 24; line++)
        {
            var number = (page * 24) + line;
            yield return $"{subjects[number % 6]} zu {matters[(page + (line / 6)) % 8]} Nummer {number} {acts[number % 5]}, spätestens nach {1 + (number % 28)} Tagen.";
            yield return $"Ausnahmen lässt die Stelle {number % 37} zu, wenn der Betrag von {10 * (1 + (number % 90))} Euro nicht überschritten wird.";
        }
    }

    private sealed class Told(List<double> told) : IProgress<double>
    {
        public void Report(double value) => told.Add(value);
    }
}

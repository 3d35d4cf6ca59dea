using StaffAssistant.Adapters.Extraction;
using StaffAssistant.Core.Ingestion;
using StaffAssistant.Core.Language;
using StaffAssistant.Core.Summaries;
using StaffAssistant.Core.Texts;
using StaffAssistant.Testing.Rights;
using Xunit;

namespace StaffAssistant.Adapters.Tests.Summaries;

/// <summary>The longest documents of the demo county, read from their files as people upload them.</summary>
public sealed class DemoSummaryTests
{
    private const int Longest = 20;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_sentence_stands_verbatim_in_the_paragraph_that_it_names()
    {
        var summarizer = new Summarizer(new GermanAnalysis(CompoundLexicon.Shipped));
        var texts = (await ReadAllAsync()).OrderByDescending(text => text.Paragraphs.Sum(paragraph => paragraph.Text.Length)).Take(Longest).ToList();
        Assert.Equal(Longest, texts.Count);
        foreach (var (text, length) in from text in texts from length in Enum.GetValues<SummaryLength>() select (text, length))
        {
            var summary = await summarizer.SummarizeAsync(text, length, null, Cancel);
            Assert.NotEmpty(summary.Sentences);
            Assert.All(summary.Sentences, sentence =>
            {
                Assert.Same(text.At(sentence.Paragraph.Number), sentence.Paragraph);
                Assert.Contains(sentence.Text, sentence.Paragraph.Text, StringComparison.Ordinal);
                Assert.Equal(sentence.Text.Trim(), sentence.Text);
                Assert.True(IsWhole(sentence.Span, sentence.Paragraph.Block.Text), sentence.Text);
            });
            Assert.Equal(summary.Sentences.OrderBy(sentence => (sentence.Paragraph.Number, sentence.Span.Start)), summary.Sentences);
            Assert.Equal(summary.Sentences.Count, summary.Sentences.DistinctBy(sentence => (sentence.Paragraph.Number, sentence.Span)).Count());
        }
    }

    private static bool IsWhole(TextSpan span, string text) => (span.Start == 0 || char.IsWhiteSpace(text[span.Start - 1])) && (span.End == text.Length || char.IsWhiteSpace(text[span.End]));

    private static async Task<IReadOnlyList<WorkingText>> ReadAllAsync()
    {
        using var county = new DemoCounty();
        var (reader, texts) = (new FileTextExtractor(new ExtractionOptions()), new List<WorkingText>());
        foreach (var path in Directory.EnumerateFiles(county.Content, "*", SearchOption.AllDirectories).Where(path => reader.Extensions.Contains(Path.GetExtension(path))).Order(StringComparer.Ordinal))
        {
            if (await reader.ExtractAsync(path, Path.GetFileName(path), null, Cancel) is ExtractionResult.Extracted { Text: var text })
                texts.Add(WorkingTexts.OfFile(Path.GetFileName(path), text));
        }

        return texts;
    }
}

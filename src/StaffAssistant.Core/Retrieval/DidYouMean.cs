using StaffAssistant.Core.Language;
using StaffAssistant.Core.Passages;

namespace StaffAssistant.Core.Retrieval;

/// <summary>The question with its typing errors mended. Only words that stand in a passage which the asker sees are ever offered.</summary>
internal static class DidYouMean
{
    /// <summary>The mended question; null when nothing was read differently, or nothing of it may be shown.</summary>
    public static string? Of(AnalyzedText asked, AnalyzedText? understood, IEnumerable<SourcedPassage> visible, GermanAnalysis analysis)
    {
        if (understood is null)
            return null;
        var words = visible.SelectMany(source => SurfacesIn(source, analysis)).ToList();
        var seen = words.DistinctBy(word => word.Form.Folded).ToDictionary(word => word.Form.Folded, word => word.Surface, StringComparer.Ordinal);
        // A passage may have the word in another form: then that form is offered.
        var alike = words.DistinctBy(word => word.Form.Stem).ToDictionary(word => word.Form.Stem, word => word.Surface, StringComparer.Ordinal);
        var mended = asked.Text;
        for (var index = asked.Tokens.Count - 1; index >= 0; index--)
        {
            var (start, length, word) = asked.Tokens[index];
            var read = understood.Tokens[index].Word;
            if (read != word && (seen.GetValueOrDefault(read.Folded) ?? alike.GetValueOrDefault(read.Stem)) is { } surface)
                mended = string.Concat(mended.AsSpan(0, start), surface, mended.AsSpan(start + length));
        }

        return mended == asked.Text ? null : mended;
    }

    private static IEnumerable<(WordForms Form, string Surface)> SurfacesIn(SourcedPassage source, GermanAnalysis analysis) =>
        new[] { source.Version.TitleWithNumber, source.Passage.Text }
            .Concat(source.Passage.Locator.HeadingPath)
            .SelectMany(text => analysis.Analyze(text).Tokens.Select(token => (token.Word, text.Substring(token.Start, token.Length))));
}

using StaffAssistant.Core.Drafting;

namespace StaffAssistant.Adapters.Templates;

/// <summary>
/// Says in the document that it is a draft, and that a model helped. A template may have places for both (<see cref="Draft"/>, <see cref="Model"/>); where it has none, a paragraph
/// of its own is added at the beginning or the end of the text.
/// </summary>
internal static class DocumentMarks
{
    /// <summary>The name of the place for the mark of a draft.</summary>
    public const string Draft = DraftMarks.DraftPlace;

    /// <summary>The name of the place for the notice about a model.</summary>
    public const string Model = DraftMarks.ModelPlace;

    /// <summary>True when a place is one of the two, and no field for people.</summary>
    public static bool Names(string key) => string.Equals(key, Draft, StringComparison.OrdinalIgnoreCase) || string.Equals(key, Model, StringComparison.OrdinalIgnoreCase);

    /// <summary>What stands at such a place.</summary>
    public static string TextOf(string key, TemplateFill fill) => string.Equals(key, Draft, StringComparison.OrdinalIgnoreCase) ? fill.DraftMark : fill.ModelNotice;

    /// <summary>The paragraphs that are added to the text because the template has no place for them.</summary>
    public static IEnumerable<Splice> Missing(WordPart main, IReadOnlySet<string> places, TemplateFill fill)
    {
        if (main.Root.Child("body") is not { IsEmptyTag: false } body)
            yield break;
        var prefix = body.Prefix.Length == 0 ? string.Empty : body.Prefix + ":";
        if (fill.DraftMark.Length > 0 && !places.Contains(Draft))
            yield return new Splice(body.ContentStart, body.ContentStart, Paragraph(prefix, fill.DraftMark));
        var end = body.Children is [.., var last] && last.Is("sectPr") ? last.Start : body.ContentEnd;
        if (fill.ModelNotice.Length > 0 && !places.Contains(Model))
            yield return new Splice(end, end, Paragraph(prefix, fill.ModelNotice));
    }

    private static string Paragraph(string prefix, string text) => $"<{prefix}p>{RunContent.Run(prefix, $"<{prefix}rPr><{prefix}b/></{prefix}rPr>", text)}</{prefix}p>";
}

using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace StaffAssistant.Adapters.Extraction;

/// <summary>What a Markdown file points to. Only the words of a link are taken over; nothing is fetched.</summary>
internal static class MarkdownLinks
{
    /// <summary>What a person should know about it.</summary>
    public static IEnumerable<string> WarningsOf(MarkdownDocument document)
    {
        var links = document.Descendants<LinkInline>().ToArray();
        var addresses = links.Where(link => !link.IsImage).Select(link => link.Url).Concat(document.Descendants<AutolinkInline>().Select(link => link.Url))
            .Concat(document.Descendants<LinkReferenceDefinition>().Select(definition => definition.Url)).ToArray();
        if (links.Count(link => link.IsImage && LinkTarget.IsOutside(link.Url)) is > 0 and var images)
            yield return $"Die Datei bindet Bilder von außen ein ({images}-mal). Sie wurden nicht geladen.";
        if (addresses.Count(LinkTarget.IsActive) is > 0 and var active)
            yield return LinkTarget.Warning(active);
        if (document.Descendants<HtmlBlock>().Any(html => html.Type != HtmlBlockType.Comment) || document.Descendants<HtmlInline>().Any(html => !IsComment(html.Tag)))
            yield return "Die Datei enthält HTML-Teile. Ihre Auszeichnung wurde nicht übernommen.";
    }

    private static bool IsComment(string tag) => tag.StartsWith("<!--", StringComparison.Ordinal) || tag.StartsWith("<br", StringComparison.OrdinalIgnoreCase);
}

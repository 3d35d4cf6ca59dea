using UglyToad.PdfPig;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Tokens;

namespace StaffAssistant.Adapters.Extraction.Pdf;

/// <summary>The tree of pages as the file's own dictionaries say it, walked without recursion and without going anywhere twice.</summary>
internal static class PdfTree
{
    private const int MostNodes = 1_000_000;

    /// <summary>How many pages the file claims to have; null when it claims nothing.</summary>
    public static int? ClaimedPages(PdfDocument document) => PdfTokens.Resolve(document, RootOf(document)?.Data.GetValueOrDefault("Count")) is NumericToken count ? count.Int : null;

    /// <summary>The resources of all pages, each dictionary once.</summary>
    public static IReadOnlyList<DictionaryToken> Resources(PdfDocument document)
    {
        var resources = new HashSet<DictionaryToken>(ReferenceEqualityComparer.Instance);
        var seen = new HashSet<IndirectReference>();
        var nodes = new Stack<(IToken? Node, DictionaryToken? Inherited)>([(RootOf(document), null)]);
        while (nodes.TryPop(out var next) && seen.Count < MostNodes)
        {
            if ((next.Node is IndirectReferenceToken reference && !seen.Add(reference.Data)) || PdfTokens.Resolve(document, next.Node) is not DictionaryToken node)
                continue;
            var own = PdfTokens.Resolve(document, node.Data.GetValueOrDefault("Resources")) as DictionaryToken ?? next.Inherited;
            if (own is not null)
                resources.Add(own);
            if (PdfTokens.Resolve(document, node.Data.GetValueOrDefault("Kids")) is not ArrayToken kids)
                continue;
            foreach (var kid in kids.Data.Where(kid => kid is IndirectReferenceToken))
                nodes.Push((kid, own));
        }

        return [.. resources];
    }

    private static DictionaryToken? RootOf(PdfDocument document) =>
        PdfTokens.Resolve(document, document.Structure.Catalog.CatalogDictionary.Data.GetValueOrDefault("Pages")) as DictionaryToken;
}

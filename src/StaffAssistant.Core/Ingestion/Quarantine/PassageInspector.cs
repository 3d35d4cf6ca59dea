using StaffAssistant.Core.Passages;

namespace StaffAssistant.Core.Ingestion.Quarantine;

/// <summary>Holds back what the owner of a document must look at first.</summary>
internal static class PassageInspector
{
    private const int MostPlaces = 5;

    /// <summary>The passages in order, some of them held back.</summary>
    public static IReadOnlyList<Passage> Inspect(IReadOnlyList<Passage> passages) =>
        [.. passages.Select(passage => ModelInstructions.Address(passage.Text) ? passage with { IsHeld = true } : passage)];

    /// <summary>Where something is held back, in a German sentence.</summary>
    public static IReadOnlyList<string> WarningsOf(IReadOnlyList<Passage> passages)
    {
        var held = passages.Where(passage => passage.IsHeld).ToList();
        if (held.Count == 0)
            return [];
        var places = string.Join("; ", held.Take(MostPlaces).Select(PlaceOf)) + (held.Count > MostPlaces ? " und weitere" : string.Empty);
        return held.Count == 1
            ? [$"Eine Stelle liest sich wie eine Anweisung an ein Sprachmodell. Sie wird zurückgehalten und nicht zitiert: {places}."]
            : [$"{held.Count} Stellen lesen sich wie Anweisungen an ein Sprachmodell. Sie werden zurückgehalten und nicht zitiert: {places}."];
    }

    private static string PlaceOf(Passage passage) =>
        passage.Locator.Reference
        ?? (passage.Locator.HeadingPath is [.., var heading] ? heading : null)
        ?? (passage.Locator.Page is { } page ? $"Seite {page}" : $"Absatz {passage.Ordinal + 1}");
}

namespace StaffAssistant.Core.Searching;

/// <summary>One page of hits, with the choices that narrow them.</summary>
/// <param name="Hits">The hits of this page, in the order asked for.</param>
/// <param name="Facets">The choices, counted.</param>
public sealed record SearchResult(IReadOnlyList<SearchHit> Hits, SearchFacets Facets)
{
    /// <summary>The words with their typing errors mended ("Meinten Sie …"); null when there are none.</summary>
    public string? DidYouMean { get; init; }

    /// <summary>What was looked for beside the words typed: what means the same, and other words of which they are a part or which are parts of them.</summary>
    public IReadOnlyList<string> AlsoSearched { get; init; } = [];

    /// <summary>True when no passage has all of the words, and these have some of them.</summary>
    public bool IsPartial { get; init; }

    /// <summary>How many passages were looked at for words meant as typed, where these are so common that not all were; else null.</summary>
    public LookedAt? Looked { get; init; }
}

using StaffAssistant.Core.Searching;

namespace StaffAssistant.Web.Features.Research;

/// <summary>What became of a search.</summary>
public abstract record PersonSearchOutcome
{
    private PersonSearchOutcome()
    {
    }

    /// <summary>It was made.</summary>
    /// <param name="Filter">The filter, on the page that is shown.</param>
    /// <param name="Result">The hits in the county's documents, with their counts.</param>
    /// <param name="Own">The hits in the person's own documents, in no count.</param>
    public sealed record Found(ResearchFilter Filter, SearchResult Result, IReadOnlyList<SearchHit> Own) : PersonSearchOutcome;

    /// <summary>The person searched more often than a minute allows.</summary>
    /// <param name="Most">What it allows.</param>
    /// <param name="Wait">After which time the next one counts.</param>
    public sealed record Limited(int Most, TimeSpan Wait) : PersonSearchOutcome;
}

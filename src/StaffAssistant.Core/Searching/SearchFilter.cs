namespace StaffAssistant.Core.Searching;

/// <summary>What the filters of a search let through.</summary>
internal sealed class SearchFilter(SearchQuery query)
{
    private readonly HashSet<string> _collections = [.. query.Collections.Select(collection => collection.Key)];

    public bool Lets(VersionCard card) => LetsExcept(card);

    /// <summary>The same with one filter left out.</summary>
    public bool LetsExcept(VersionCard card, bool collection = false, bool kind = false, bool unit = false, bool state = false) =>
        (collection || _collections.Count == 0 || _collections.Contains(card.CollectionKey))
        && (kind || query.Kinds.Count == 0 || query.Kinds.Contains(card.Kind, StringComparer.OrdinalIgnoreCase))
        && (unit || query.Units.Count == 0 || query.Units.Contains(card.Unit, StringComparer.OrdinalIgnoreCase))
        && (state || query.States.Count == 0 || query.States.Contains(card.Validity.StateOn(query.Stichtag)));
}

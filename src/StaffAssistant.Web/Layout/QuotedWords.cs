using StaffAssistant.Core.Passages;

namespace StaffAssistant.Web.Layout;

/// <summary>
/// The words that the last answer quoted or that a reading list keeps, so that the page of a source can mark them and a draft cite them. They stay in the circuit and never stand in an address;
/// whoever opens the address elsewhere sees the whole passage marked.
/// </summary>
public sealed class QuotedWords
{
    private ILookup<PassageId, string> _quotes = Array.Empty<(PassageId Passage, string Quote)>().ToLookup(quote => quote.Passage, quote => quote.Quote);

    /// <summary>Remembers these quotes in place of all others.</summary>
    public void Remember(IEnumerable<(PassageId Passage, string Quote)> quotes) => _quotes = quotes.Distinct().ToLookup(quote => quote.Passage, quote => quote.Quote);

    /// <summary>Remembers what is meant of these passages; nothing means all of a passage. Other passages stay as they are.</summary>
    public void RememberOf(IReadOnlyDictionary<PassageId, IReadOnlyList<string>> passages) =>
        Remember([.. _quotes.Where(known => !passages.ContainsKey(known.Key)).SelectMany(known => known.Select(quote => (known.Key, quote))), .. passages.SelectMany(passage => passage.Value.Select(quote => (passage.Key, quote)))]);

    /// <summary>What was quoted from a passage; empty when that is not known.</summary>
    public IReadOnlyList<string> Of(PassageId passage) => [.. _quotes[passage]];
}

using StaffAssistant.Core.Passages;

namespace StaffAssistant.Core.Answering;

/// <summary>
/// Proves the statements of one answer: each quote must stand in the stored text of a passage that was retrieved for this question. Gives the
/// passages their numbers, in order of first use. One instance for one answer.
/// </summary>
public sealed class CitationVerifier(IReadOnlyList<SourcedPassage> retrieved)
{
    private readonly Dictionary<PassageId, SourcedPassage> _retrieved = retrieved.ToDictionary(source => source.Passage.Id);
    private readonly Dictionary<PassageId, string> _texts = [];
    private readonly Dictionary<PassageId, int> _numbers = [];

    /// <summary>The statement with its proof, or null when one of its quotes does not stand in its passage or it has none.</summary>
    public Statement? Verify(ProposedStatement proposed)
    {
        if (proposed.Quotes.Count == 0 || !proposed.Quotes.All(Stands))
            return null;
        return new Statement(proposed.Text, proposed.Form, [.. proposed.Quotes.Select(Cite)]);
    }

    private bool Stands(ProposedQuote proposed) =>
        _retrieved.TryGetValue(proposed.Passage, out var source) && QuoteText.Find(TextOf(source), QuoteText.Normalize(proposed.Quote)) >= 0;

    private Citation Cite(ProposedQuote proposed)
    {
        if (!_numbers.TryGetValue(proposed.Passage, out var number))
            _numbers[proposed.Passage] = number = _numbers.Count + 1;
        return new Citation(number, _retrieved[proposed.Passage], proposed.Quote);
    }

    private string TextOf(SourcedPassage source)
    {
        if (!_texts.TryGetValue(source.Passage.Id, out var text))
            _texts[source.Passage.Id] = text = QuoteText.Normalize(source.Passage.Text);
        return text;
    }
}

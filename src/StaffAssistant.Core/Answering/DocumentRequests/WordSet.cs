using StaffAssistant.Core.Language;
using StaffAssistant.Core.Language.Synonyms;

namespace StaffAssistant.Core.Answering.DocumentRequests;

/// <summary>The words of a title or a text, to ask whether they cover other words.</summary>
internal sealed class WordSet
{
    private readonly IReadOnlyList<WordForms> _words;
    private readonly HashSet<string> _stems;

    public WordSet(IEnumerable<WordForms> words)
    {
        _words = [.. words.Distinct()];
        _stems = [.. _words.SelectMany(word => word.Parts.Append(word.Stem))];
    }

    /// <summary>True when each word stands here: itself, as a part of a compound, in its own parts.</summary>
    public bool Covers(IEnumerable<WordForms> words) => words.All(Covers);

    /// <summary>True when each word stands here, mistyped, or as one that means the same.</summary>
    public bool Covers(IEnumerable<WordForms> words, IReadOnlyList<SynonymMatch> synonyms) =>
        words.All(word => Covers(word) || _words.Any(own => TypingDistance.IsSlip(word.Folded, own.Folded)) || synonyms.Any(match => match.Said.Stems is [var said] && said == word.Stem && match.Others.Any(Has)));

    /// <summary>Share of the words here that the others name, from 0 to 1: 1 when nothing is left unsaid.</summary>
    public double NamedBy(IReadOnlyList<WordForms> words)
    {
        var others = new WordSet(words);
        return _words.Count == 0 ? 0 : _words.Count(own => others.Covers(own) || own.Parts.Any(others._stems.Contains)) / (double)_words.Count;
    }

    private bool Has(SynonymTerm term) => term.Stems.Count > 0 && term.Stems.All(_stems.Contains);

    private bool Covers(WordForms word) => _stems.Contains(word.Stem) || (word.Parts.Count > 0 && word.Parts.All(_stems.Contains));
}

using StaffAssistant.Core.Language;

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

    /// <summary>True when each word stands here: itself, as a part of a compound, in its own parts, or mistyped where that is forgiven.</summary>
    public bool Covers(IEnumerable<WordForms> words, bool forgiving) => words.All(word => Covers(word) || (forgiving && _words.Any(own => TypingDistance.IsSlip(word.Folded, own.Folded))));

    /// <summary>Share of the words here that the others name, from 0 to 1: 1 when nothing is left unsaid.</summary>
    public double NamedBy(IReadOnlyList<WordForms> words)
    {
        var others = new WordSet(words);
        return _words.Count == 0 ? 0 : _words.Count(own => others.Covers(own) || own.Parts.Any(others._stems.Contains)) / (double)_words.Count;
    }

    private bool Covers(WordForms word) => _stems.Contains(word.Stem) || (word.Parts.Count > 0 && word.Parts.All(_stems.Contains));
}

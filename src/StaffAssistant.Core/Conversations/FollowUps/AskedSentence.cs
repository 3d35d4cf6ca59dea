using System.Collections.Frozen;
using StaffAssistant.Core.Language;

namespace StaffAssistant.Core.Conversations.FollowUps;

/// <summary>A question, word by word, without what it may begin with that says nothing ("Und", "Aber").</summary>
internal sealed class AskedSentence
{
    private readonly GermanAnalysis _analysis;

    public AskedSentence(string question, GermanAnalysis analysis)
    {
        _analysis = analysis;
        Text = TextNormalizer.Normalize(question).Trim().TrimEnd('?', '!', '.', '…', ' ');
        var all = WordsOf(Text).ToList();
        var lead = all.TakeWhile(word => FollowUpWords.Lead.Contains(word.Folded)).Count();
        HasLead = lead > 0;
        Words = [.. all.Skip(lead)];
        Rest = Words.Count == 0 ? string.Empty : Text[Words[0].Start..];
        Strong = [.. StrongOf()];
    }

    /// <summary>The question without its last sign.</summary>
    public string Text { get; }

    /// <summary>The question without lead and last sign.</summary>
    public string Rest { get; }

    /// <summary>True when it begins with a word that goes on from something.</summary>
    public bool HasLead { get; }

    /// <summary>Its words after the lead.</summary>
    public IReadOnlyList<AskedWord> Words { get; }

    /// <summary>The words that say what it is about.</summary>
    public IReadOnlyList<AskedWord> Strong { get; }

    /// <summary>True when one of its words is in this list.</summary>
    public bool Has(FrozenSet<string> list) => Words.Any(word => list.Contains(word.Folded));

    /// <summary>True when its first word is in this list.</summary>
    public bool BeginsWith(FrozenSet<string> list) => Words.Count > 0 && list.Contains(Words[0].Folded);

    /// <summary>True when it begins with one of these words.</summary>
    public bool BeginsWith(params ReadOnlySpan<string> words) => Words.Count > 0 && words.Contains(Words[0].Folded);

    /// <summary>True when it asks by an interrogative at its beginning: "Wie lange", "Mit welchem Formular".</summary>
    public bool Asks => BeginsWith(FollowUpWords.Interrogative)
        || (BeginsWith(FollowUpWords.Preposition) && Words.Skip(1).Take(2).Any(word => FollowUpWords.Interrogative.Contains(word.Folded)));

    /// <summary>The place of its first verb when it stands where questions have it, after what asks or at the beginning; -1 otherwise.</summary>
    public int Verb()
    {
        for (var at = 0; at < Words.Count; at++)
        {
            if (!Words[at].IsCapital || at == 0)
            {
                if (FollowUpWords.Verb.Contains(Words[at].Folded))
                    return at == 0 || Asks ? at : -1;
            }
        }

        return -1;
    }

    /// <summary>The place of the first word that stands for something said before; -1 when there is none.</summary>
    public int Anaphor()
    {
        for (var at = 0; at < Words.Count; at++)
        {
            if (IsAnaphor(at))
                return at;
        }

        return -1;
    }

    /// <summary>The words of a text.</summary>
    public static IEnumerable<AskedWord> WordsOf(string text)
    {
        for (var (start, length) = WordTokenizer.Next(text, 0); length > 0; (start, length) = WordTokenizer.Next(text, start + length))
            yield return new AskedWord(start, text.Substring(start, length), TextNormalizer.Fold(text.AsSpan(start, length)));
    }

    // "Sie" with a capital is the one who is asked.
    private bool IsAnaphor(int at)
    {
        var word = Words[at];
        if (FollowUpWords.Anaphor.Contains(word.Folded))
            return !word.IsCapital || (at == 0 && word.Folded != "sie");
        return FollowUpWords.Pronoun.Contains(word.Folded) && !NounFollows(at + 1);
    }

    // "die Hausordnung", "das neue Dienstrad": a noun, or an adjective and a noun. Who types no capitals writes the noun small: then any word of weight is one.
    private bool NounFollows(int at)
    {
        if (at >= Words.Count || FollowUpWords.Determiner.Contains(Words[at].Folded))
            return false;
        if (Words[at].IsCapital)
            return true;
        if (at + 1 < Words.Count && Words[at + 1].IsCapital && (Words[at].Folded.EndsWith('e') || Words[at].Folded.EndsWith("en", StringComparison.Ordinal)))
            return true;
        return at == Words.Count - 1 && Strong.Contains(Words[at]) && !Words[at].Folded.EndsWith("en", StringComparison.Ordinal) && !Words.Skip(1).Any(word => word.IsCapital);
    }

    private IEnumerable<AskedWord> StrongOf()
    {
        var tokens = _analysis.Analyze(Text).Tokens.Where(token => token.Word.Weight >= 1).Select(token => token.Start).ToHashSet();
        return Words.Where(word => tokens.Contains(word.Start)
            && !FollowUpWords.Verb.Contains(word.Folded) && !FollowUpWords.Attribute.Contains(word.Folded) && !FollowUpWords.Actor.Contains(word.Folded)
            && !FollowUpWords.Degree.Contains(word.Folded) && !FollowUpWords.Anaphor.Contains(word.Folded) && !FollowUpWords.Interrogative.Contains(word.Folded) && !FollowUpWords.Preposition.Contains(word.Folded));
    }
}

using System.Collections.Frozen;
using System.Text.RegularExpressions;
using StaffAssistant.Core.Answering;
using StaffAssistant.Core.Language;

namespace StaffAssistant.Core.Conversations.FollowUps;

/// <summary>
/// Recognises a question that goes on from the one before ("Und im Ausland?", "Wie lange?", "Wer genehmigt das?") and completes it: another case takes the place
/// of the one before, a further question gets its subject. A question with a subject of its own stays as it is. Rules only, no model; under a millisecond.
/// </summary>
public sealed partial class FollowUpReader(GermanAnalysis analysis)
{
    private const int LongestCase = 8;
    private const int LongestQuestion = 12;

    // Who is asked for is the subject of the sentence: what stands in its place needs another verb.
    private static readonly FrozenSet<string> Who = FrozenSet.ToFrozenSet(["wer", "was"], StringComparer.Ordinal);
    private readonly CaseChange _cases = new(analysis);

    /// <summary>The question as it is meant; null when it is none that goes on.</summary>
    /// <param name="asked">As typed.</param>
    /// <param name="before">The question before, as it was understood.</param>
    /// <param name="found">What was found for that one: texts with their headings. Tells whether a name belongs to the same matter.</param>
    public string? Complete(string asked, string before, IEnumerable<string> found)
    {
        var question = new AskedSentence(asked, analysis);
        var earlier = new AskedSentence(before, analysis);
        if (question.Words.Count is 0 or > LongestQuestion || earlier.Words.Count == 0 || question.Text.Contains('§', StringComparison.Ordinal))
            return null;
        var completed = IsCase(question) ? _cases.Apply(earlier, question)
            : HowIsIt().Match(question.Rest) is { Success: true } match && IsOfTheMatter(match.Groups["case"].Value, earlier, found) ? _cases.Apply(earlier, new AskedSentence(match.Groups["case"].Value, analysis))
            : GoesOn(question) || (WhatOf().Match(question.Rest) is { Success: true } what && IsOfTheMatter(what.Groups["case"].Value, earlier, found)) ? WithSubject(question, earlier)
            : null;
        return completed is { Length: <= Question.MaximumLength } ? completed : null;
    }

    // "Und im Ausland?", "Für Azubis?", "Auch in der Elternzeit?", "Und wenn Belege fehlen?": no verb and nothing that asks.
    private bool IsCase(AskedSentence question)
    {
        if (question.Words.Count > LongestCase || question.Asks)
            return false;
        if (question.BeginsWith("wenn", "falls") || (question.BeginsWith("auch") && question.Words.Count > 1 && question.Words[1].Folded is "wenn" or "falls"))
            return !question.Text.Contains(',', StringComparison.Ordinal);
        if (question.Has(FollowUpWords.Interrogative) || question.Words.Any(word => !word.IsCapital && FollowUpWords.Verb.Contains(word.Folded)))
            return false;
        return question.HasLead || question.BeginsWith(FollowUpWords.Preposition) || (question.BeginsWith("auch") && question.Words.Count > 1) || _cases.IsNameOfCase(question);
    }

    // "Wie lange?", "Wer genehmigt das?", "Gilt das auch für Azubis?": nothing of its own to be about.
    private static bool GoesOn(AskedSentence question)
    {
        if (IsThatSo().IsMatch(question.Rest))
            return true;
        var anaphor = question.Anaphor();
        if (anaphor >= 0)
            return question.Strong.All(word => !word.IsCapital || word.Start > question.Words[anaphor].Start);
        if (question.Strong.Count > 0 && (question.Has(FollowUpWords.Verb) || !question.HasLead || !question.Asks))
            return false;
        return question.Asks || (question.BeginsWith(FollowUpWords.Verb) && question.Words.Count > 1);
    }

    // A name that the passages before do not hold may begin a matter of its own: "Und was gilt für Bildungsurlaub?" after a question about travel.
    private bool IsOfTheMatter(string name, AskedSentence earlier, IEnumerable<string> found)
    {
        var asked = analysis.Analyze(name).Tokens.Select(token => token.Word.Stem).ToHashSet(StringComparer.Ordinal);
        return asked.Count == 0 || _cases.IsNameOfCase(new AskedSentence(name, analysis))
            || found.Prepend(earlier.Text).Any(text => analysis.Analyze(text).Tokens.Any(token => asked.Contains(token.Word.Stem) || token.Word.Parts.Any(asked.Contains)));
    }

    private string? WithSubject(AskedSentence question, AskedSentence earlier)
    {
        var persons = QuestionNouns.PersonsOf(analysis.Analyze(earlier.Text));
        var named = analysis.Analyze(earlier.Text).Tokens.Where(token => persons.Contains(token.Word.Stem)).Select(token => token.Start).ToHashSet();
        if (named.Count == 0 && AskedInstead(question, earlier) is { } instead)
            return instead;
        var subject = QuestionSubject.Of(earlier, named);
        return subject.Length == 0 ? null : $"{char.ToUpperInvariant(question.Rest[0])}{question.Rest[1..]} ({subject})?";
    }

    // "Bis wann?" after "Wie beantrage ich einen Gleittag?": asked by other words, the rest stays. Not where those words are what it is about ("Wie viele Gleittage").
    private static string? AskedInstead(AskedSentence question, AskedSentence earlier)
    {
        if (!question.Asks || question.Has(FollowUpWords.Verb) || question.Has(Who) || question.Anaphor() >= 0 || question.Strong.Count > 0)
            return null;
        var verb = earlier.Verb();
        if (verb < 0 || earlier.Words.Take(verb).Any(word => earlier.Strong.Contains(word) || Who.Contains(word.Folded)))
            return null;
        return $"{char.ToUpperInvariant(question.Rest[0])}{question.Rest[1..]} {char.ToLowerInvariant(earlier.Text[earlier.Words[verb].Start])}{earlier.Text[(earlier.Words[verb].Start + 1)..]}?";
    }

    [GeneratedRegex(@"^(gilt|gelten|ist|wäre) (das|dies|die|es)( denn| dann)? (auch|ebenso|genauso)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex IsThatSo();

    [GeneratedRegex(@"^wie (ist|sieht|steht|verhält) (es|das)( sich)?( denn)?( aus)? (?<case>(mit|bei|beim|für|in|im|an|am|um) .+?)( aus)?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex HowIsIt();

    [GeneratedRegex(@"^was (ist|gilt|passiert|geschieht|wäre),? (denn |dann )?((mit|bei|beim|für|in|im) |(?=wenn |falls ))(?<case>.+)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex WhatOf();
}

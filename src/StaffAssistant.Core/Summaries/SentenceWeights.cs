using System.Text.RegularExpressions;
using StaffAssistant.Core.Answering;
using StaffAssistant.Core.Language;
using StaffAssistant.Core.Passages;
using StaffAssistant.Core.Texts;

namespace StaffAssistant.Core.Summaries;

/// <summary>
/// What besides its words makes a sentence fit for a summary: it opens its section or paragraph, it says words of its headings, it has a readable length and
/// stands by itself; what every regulation says (in force, equal wording for all genders, whom to ask) counts less.
/// </summary>
internal sealed partial class SentenceWeights(GermanAnalysis analysis, WorkingText text)
{
    private readonly Dictionary<string, HashSet<string>> _headings = new(StringComparer.Ordinal);

    /// <summary>The factor for one sentence.</summary>
    public double Of(TextSentence sentence, AnalyzedText words)
    {
        var weight = OfLength(WordCount(sentence.Text)) * OfKind(sentence) * (1 + (0.4 * HeadingShare(sentence, words)));
        if (sentence.OpensSection)
            weight *= 1.2;
        if (sentence.OpensParagraph)
            weight *= 1.1;
        if (Figure().IsMatch(sentence.Text))
            weight *= 1.1;
        if (Dependence.NeedsPredecessor(sentence.Text) || PointsBack().IsMatch(sentence.Text))
            weight *= 0.5;
        if (LeadIn.IsPointer(sentence.Text))
            weight *= 0.1;
        return Boilerplate().IsMatch(sentence.Text) ? weight * 0.35 : weight;
    }

    private static double OfLength(int words) => words switch
    {
        < 4 => 0.05,
        < 7 => 0.5,
        <= 32 => 1,
        <= 45 => 0.8,
        _ => 0.5,
    };

    private static double OfKind(TextSentence sentence) => sentence.Paragraph.Block.Kind switch
    {
        BlockKind.TableHeader or BlockKind.TableRow when !sentence.IsSentence => 0.02,
        BlockKind.TableHeader or BlockKind.TableRow => IsWhole(sentence.Text) ? 0.8 : 0.1,
        BlockKind.ListItem => IsWhole(sentence.Text) ? 0.5 : 0.1,
        _ => IsWhole(sentence.Text) ? 1 : 0.15,
    };

    private static bool IsWhole(string sentence) => sentence[^1] is '.' or '!' or '?' or '“' or '"' or ')' && (char.IsUpper(sentence[0]) || char.IsDigit(sentence[0]) || sentence[0] is '„' or '"' or '§' or '(');

    private static int WordCount(string sentence) => Word().Count(sentence);

    private double HeadingShare(TextSentence sentence, AnalyzedText words)
    {
        var heading = (sentence.Paragraph.Place.HeadingPath.Count > 0 ? sentence.Paragraph.Place.HeadingPath[^1] : string.Empty) + " " + text.Title;
        if (!_headings.TryGetValue(heading, out var said))
            _headings[heading] = said = [.. analysis.Analyze(heading).Tokens.SelectMany(token => token.Word.Parts.Append(token.Word.Stem))];
        return said.Count == 0 ? 0 : Math.Min(1, words.Tokens.Count(token => said.Contains(token.Word.Stem)) / 2.0);
    }

    [GeneratedRegex(@"[\p{L}\d][\p{L}\p{M}\d.,/:-]*", RegexOptions.CultureInvariant)]
    private static partial Regex Word();

    [GeneratedRegex(@"^(Er|Sie|Es|Dies|Darüber|Beide|Letztere[rsn]?|Diese[rs]?\s[a-zäöü]\w*)\b", RegexOptions.CultureInvariant)]
    private static partial Regex PointsBack();

    [GeneratedRegex(@"\d\s?(Euro|€|EUR|Prozent|%|Stunden|Tage|Wochen|Monate|Jahre|Kilometer)", RegexOptions.CultureInvariant)]
    private static partial Regex Figure();

    [GeneratedRegex(
        @"\btritt (am|mit|zum|rückwirkend)\b.*\bin Kraft|\baußer Kraft\b|\btreten .*\bin Kraft\b|gelten (gleichermaßen|jeweils|in gleicher Weise) für|männliche[nr]? (und|,)|sprachlich|Gender|\bLesbarkeit\b"
        + @"|^(Siehe|Vgl\.|Stand:|Inhalt|Anlage[n]?:|gez\.|Quelle:)|ist Bestandteil dieser|^(Rück)?[Ff]ragen (beantwortet|richten)|@|\bTel(efon|\.)",
        RegexOptions.CultureInvariant)]
    private static partial Regex Boilerplate();
}

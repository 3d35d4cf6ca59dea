using System.Text.RegularExpressions;
using StaffAssistant.Core.Guarding.Outbound;
using StaffAssistant.Core.Guarding.PersonalData;
using StaffAssistant.Core.Language;
using StaffAssistant.Core.Passages;
using StaffAssistant.Core.Texts;

namespace StaffAssistant.Core.Drafting;

/// <summary>
/// Finds values for the fields of a template in a document, by rules: what stands behind the label of a field, or beside its words, and is of its type. Outcomes, calculated
/// fields and places for passages are left out.
/// </summary>
public sealed partial class FieldFinder(GermanAnalysis analysis)
{
    private const int MostOfField = 3;
    private const int LongestValue = 400;

    // Words that say of which type a field is, and nothing of what it is about.
    private static readonly HashSet<string> TypeWords = new(["datum", "tag", "betrag", "hohe", "summe", "name", "vorname", "nachname", "person", "nummer"], StringComparer.Ordinal);

    /// <summary>The proposals in the order of the fields, the surest first; none is known to be right.</summary>
    public IReadOnlyList<FieldProposal> Find(IEnumerable<TemplateField> fields, IReadOnlyList<Passage> passages) =>
        [.. fields.Where(Takes).SelectMany(field => Find(field, passages))];

    /// <summary>True for a field that a document may fill.</summary>
    public static bool Takes(TemplateField field) => field is { IsHumanOnly: false, Formula: null, Type: not FieldType.Source };

    private IEnumerable<FieldProposal> Find(TemplateField field, IReadOnlyList<Passage> passages)
    {
        var found = new List<(int Grade, FieldProposal Proposal)>();
        foreach (var passage in passages.Where(passage => !passage.IsHeld))
        {
            foreach (var (line, mayLabel) in passage.Blocks.Select(block => (block.LabelledText, block.Kind is not (BlockKind.TableHeader or BlockKind.TableRow) || block is { Kind: BlockKind.TableRow, Cells.Count: 2 })))
            {
                // The head of a table holds no values, and a row of many cells speaks of many things.
                if (mayLabel && BehindLabel(field, line) is { } value)
                    found.Add((2, new FieldProposal(field, value, line, passage)));
                else if (field.Type is FieldType.Date or FieldType.Amount or FieldType.Person || IsCaseNumber(field))
                    found.AddRange(BesideWords(field, line).Select(proposal => (1, new FieldProposal(field, proposal.Value, proposal.Sentence, passage))));
            }
        }

        // What stands behind the label is meant; the words alone are looked at where no label is there.
        var best = found.Count == 0 ? 0 : found.Max(one => one.Grade);
        return found.Where(one => one.Grade == best).Select(one => one.Proposal).DistinctBy(proposal => proposal.Text).Take(MostOfField);
    }

    private static string? BehindLabel(TemplateField field, string line)
    {
        var match = Labelled().Match(line);
        if (!match.Success || !IsLabel(field, match.Groups[1].Value))
            return null;
        var rest = match.Groups[2].Value.Trim();
        return rest.Length is 0 or > LongestValue || (IsCaseNumber(field) && !rest.Any(char.IsAsciiDigit)) ? null : ValueOf(field, rest);
    }

    private static bool IsLabel(TemplateField field, string words) =>
        Plain(words) is var said && (said == Plain(field.Label) || said == Plain(field.Key) || (IsCaseNumber(field) && said is "az" or "geschaftszeichen" or "unserzeichen" or "aktenzeichen"));

    private IEnumerable<(string Value, string Sentence)> BesideWords(TemplateField field, string line)
    {
        string[] wanted = [.. analysis.Analyze(field.Label).Tokens.Select(token => token.Word.Stem).Where(stem => !TypeWords.Contains(stem))];
        foreach (var sentence in SentenceSplitter.Split(line).Select(span => span.In(line)))
        {
            var words = analysis.Analyze(sentence).Tokens;
            var there = words.SelectMany(token => token.Word.Parts.Append(token.Word.Stem)).ToHashSet(StringComparer.Ordinal);
            var near = wanted.Length == 0 ? sentence.IndexOf(field.Label, StringComparison.OrdinalIgnoreCase) : wanted.All(there.Contains) ? words.First(token => token.Word.Stem == wanted[0] || token.Word.Parts.Contains(wanted[0])).Start : -1;
            if (near >= 0 && NearestTo(near, SpansOf(field, sentence)) is { } span && ValueOf(field, span.In(sentence)) is { } value)
                yield return (value, sentence);
        }
    }

    // The first one behind the words, else the last one before them.
    private static TextSpan? NearestTo(int place, IReadOnlyList<TextSpan> spans) =>
        spans.Count == 0 ? null : spans.Where(span => span.Start >= place).Cast<TextSpan?>().FirstOrDefault() ?? spans[^1];

    private static List<TextSpan> SpansOf(TemplateField field, string sentence) => field.Type switch
    {
        FieldType.Date => [.. FactReader.Read(sentence).Where(fact => fact.Kind == FactKind.Date).Select(fact => fact.Span)],
        FieldType.Amount => [.. FactReader.Read(sentence).Where(fact => fact.Kind == FactKind.Amount).Select(fact => fact.Span)],
        FieldType.Person => SpansOf(sentence, PersonalDataKind.Person),
        FieldType.Text or FieldType.LongText or FieldType.Choice or FieldType.Source => SpansOf(sentence, PersonalDataKind.CaseNumber),
    };

    private static List<TextSpan> SpansOf(string sentence, PersonalDataKind kind) => [.. PersonalDataFinder.Find(sentence).Where(span => span.Kind == kind).Select(span => new TextSpan(span.Start, span.Length))];

    private static string? ValueOf(TemplateField field, string text) => field.Type switch
    {
        FieldType.Date => FactReader.Read(text).FirstOrDefault(fact => fact.Kind == FactKind.Date) is { } day && DayOf(day.Key) is { } date ? GermanDate.Write(date) : null,
        FieldType.Amount => FactReader.Read(text).FirstOrDefault(fact => fact.Kind == FactKind.Amount) is { } amount && GermanAmount.Parse(amount.Span.In(text)) is { } money ? GermanAmount.Write(money) : null,
        FieldType.Choice => field.Choices.FirstOrDefault(choice => text.Contains(choice, StringComparison.OrdinalIgnoreCase)),
        FieldType.Text or FieldType.LongText or FieldType.Person or FieldType.Source => text.TrimEnd('.', ',', ';'),
    };

    // A day without its year is none that a letter can rely on.
    private static DateOnly? DayOf(string key) => GermanDate.Parse(key);

    private static bool IsCaseNumber(TemplateField field) => field.Type == FieldType.Text && Plain(field.Label) is var label && (label.Contains("aktenzeichen", StringComparison.Ordinal) || label is "az" or "zeichen" or "geschaftszeichen");

    private static string Plain(string text) => string.Concat(TextNormalizer.Fold(text).Where(char.IsLetterOrDigit));

    [GeneratedRegex(@"^\s*(?:[-–•]\s*)?([^:|]{2,60}?)\s*[:|]\s*(.+)$", RegexOptions.CultureInvariant)]
    private static partial Regex Labelled();
}

using System.Globalization;
using System.Text.RegularExpressions;
using StaffAssistant.Core.Access;
using StaffAssistant.Core.Answering.Writing;
using StaffAssistant.Core.Ingestion.Quarantine;
using StaffAssistant.Core.Language;

namespace StaffAssistant.Core.Rewriting;

/// <summary>
/// Lets the model word bullet points of a person as sentences: budget, shield, line, request and guard as for answers, then each sentence is held against its points. What
/// does not stand up is not shown, and the points stay as they were typed.
/// </summary>
public sealed partial class NotesWriter(StatementWriter writer, GermanAnalysis analysis)
{
    /// <summary>The most bullet points of one request; further ones stay as they are.</summary>
    public const int MostPoints = 30;

    private const int MostSentences = 2 * MostPoints;

    /// <summary>The model that is set up; null without one.</summary>
    public LanguageModelDescription? Model => writer.Model;

    /// <summary>What the model makes of bullet points.</summary>
    /// <param name="notes">One point a line.</param>
    /// <param name="topic">What they are about: the name of a field, the title of an item.</param>
    /// <param name="asker">Whose budget pays.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public async Task<WordedNotes> WordAsync(string notes, string topic, PersonKey? asker, CancellationToken cancellationToken)
    {
        var worded = new WordedNotes(PointsOf(notes));
        if (writer.Model is null)
            return worded with { Failed = FallBackReason.NotReachable };
        if (ModelInstructions.Address(notes) || ModelInstructions.Address(topic))
            return worded with { Withheld = [WithheldReason.Markup] };
        var carried = Fitting(worded.Points);
        var proof = new NotesProof(analysis, topic, carried);
        var (said, withheld) = (new List<WordedSentence>(), new List<WithheldReason>());
        await foreach (var step in writer.WriteAsync(ModelTask.Notes, [topic, .. carried], proof, MostSentences, asker, cancellationToken))
        {
            if (step is WriterStep.FellBack failed)
                return worded with { Failed = failed.Reason };
            if (step is WriterStep.Sent sent)
                worded = worded with { Sent = sent.Texts };
            else if (step is WriterStep.Proven { Statement: var proven })
                said.Add(new WordedSentence(proven.Text, proof.PointsOf(proven)));
            else if (step is WriterStep.Withheld { Statement.Reason: var reason })
                withheld.Add(reason);
        }

        return Whole(worded, said, withheld, proof);
    }

    /// <summary>The bullet points of a text: its lines, without the signs of a list.</summary>
    public static IReadOnlyList<string> PointsOf(string notes) =>
        [.. TextNormalizer.Normalize(notes).Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(WithoutSign).Where(line => line.Length > 0)];

    // "2. " before the second line counts lines; before any other it begins a day.
    private static string WithoutSign(string line, int index) =>
        Sign().Replace(Counted().Match(line) is { Success: true } counted && counted.Groups[1].Value == (index + 1).ToString(CultureInfo.InvariantCulture) ? line[counted.Length..] : line, string.Empty).Trim();

    // What was said of the same points is judged together: half of it may leave out or turn round what the other half says.
    private static WordedNotes Whole(WordedNotes worded, List<WordedSentence> said, List<WithheldReason> withheld, NotesProof proof)
    {
        var kept = new List<WordedSentence>();
        foreach (var group in GroupsOf(said))
        {
            if (proof.FaultOf([.. group.SelectMany(sentence => sentence.Points).Distinct().Order()], string.Join(' ', group.Select(sentence => sentence.Text))) is { } fault)
                withheld.AddRange(group.Select(_ => fault));
            else
                kept.AddRange(group);
        }

        return worded with { Sentences = kept, Withheld = withheld, Failed = kept.Count == 0 && withheld.Count == 0 ? FallBackReason.Unreadable : null };
    }

    private static List<List<WordedSentence>> GroupsOf(List<WordedSentence> said)
    {
        var groups = new List<List<WordedSentence>>();
        foreach (var sentence in said)
        {
            var touched = groups.Where(group => group.Any(other => other.Points.Intersect(sentence.Points).Any())).ToList();
            groups.RemoveAll(touched.Contains);
            groups.Add([.. touched.SelectMany(group => group), sentence]);
        }

        return groups;
    }

    private List<string> Fitting(IReadOnlyList<string> points)
    {
        var (carried, room) = (new List<string>(), writer.Room);
        foreach (var point in points.Take(MostPoints))
        {
            room -= point.Length;
            if (room < 0)
                break;
            carried.Add(point);
        }

        return carried;
    }

    [GeneratedRegex(@"^(?:[-–—•*·▪]\s+|[a-z]\)\s+)", RegexOptions.CultureInvariant)]
    private static partial Regex Sign();

    [GeneratedRegex(@"^(\d{1,2})[.)]\s+(?!(?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)\b)", RegexOptions.CultureInvariant)]
    private static partial Regex Counted();
}

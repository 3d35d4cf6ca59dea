using System.Globalization;
using StaffAssistant.Core.Language;

namespace StaffAssistant.Core.Minutes;

/// <summary>
/// Puts notes or a rough transcript in the order of minutes, line by line, by rules: head, participants, items, decisions, tasks. Words are moved, never changed, and
/// nothing is added: what looks like neither a decision nor a task stays a note.
/// </summary>
public static class MinutesReader
{
    /// <summary>So many lines may stand before or between the lines of the head and leave it the head.</summary>
    private const int MostLoose = 3;

    private const int LongestSubject = 120;

    /// <summary>The skeleton that the notes give.</summary>
    public static MeetingMinutes Read(string notes)
    {
        string[] lines = [.. TextNormalizer.Normalize(notes).Split('\n').Select(line => line.Trim())];
        var isNamed = lines.Any(MinutesLine.NamesItem);
        var ahead = new OpenItem("0", string.Empty);
        var (minutes, items, open, list) = (new MeetingMinutes { Subject = SubjectOf(lines, isNamed) }, new List<OpenItem>(), ahead, (MinutesField?)null);
        foreach (var raw in minutes.Subject is null ? lines : lines.SkipWhile(line => line.Length == 0).Skip(1))
        {
            var line = MinutesLine.WithoutSign(raw);
            if (line.Length == 0)
            {
                list = raw.Length == 0 ? null : list;
                continue;
            }

            if (open == ahead && ahead.Lines <= MostLoose && MinutesLine.HeadOf(line) is var (field, words))
            {
                (minutes, list) = (With(minutes, field, words), words.Length == 0 ? field : null);
            }
            else if (MinutesLine.ItemOf(raw, isNamed) is var (number, title))
            {
                items.Add(open = new OpenItem(number.Length > 0 ? number : (items.Count + 1).ToString(CultureInfo.InvariantCulture), title));
                list = null;
            }
            else if (list is { } going)
            {
                minutes = With(minutes, going, line);
            }
            else
            {
                open.Add(line);
                if (items.Count == 0)
                    items.Add(open);
            }
        }

        return minutes with { Items = [.. items.Select(item => item.Close())] };
    }

    // The line above the head names the meeting.
    private static string? SubjectOf(string[] lines, bool isNamed) =>
        lines.Where(line => line.Length > 0).Take(2).ToList() is [var first, var second] && first.Length <= LongestSubject && !first.EndsWith('.') && MinutesLine.HeadOf(second) is not null
        && MinutesLine.HeadOf(first) is null && MinutesLine.ItemOf(first, isNamed) is null && MinutesLine.WithoutSign(first) == first ? first : null;

    private static MeetingMinutes With(MeetingMinutes minutes, MinutesField field, string words) => words.Length == 0 ? minutes : field switch
    {
        MinutesField.Subject => minutes with { Subject = words },
        MinutesField.Day => minutes with { Day = words },
        MinutesField.Time => minutes with { Time = words },
        MinutesField.Place => minutes with { Place = words },
        MinutesField.Chair => minutes with { Chair = words },
        MinutesField.Recorder => minutes with { Recorder = words },
        MinutesField.Present => minutes with { Present = [.. minutes.Present, .. Names(words)] },
        MinutesField.Excused => minutes with { Excused = [.. minutes.Excused, .. Names(words)] },
    };

    private static IEnumerable<string> Names(string words) => words.Split([',', ';'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private sealed class OpenItem(string number, string title)
    {
        private readonly List<string> _notes = [];
        private readonly List<string> _decisions = [];
        private readonly List<MinutesTask> _tasks = [];

        public int Lines => _notes.Count + _decisions.Count + _tasks.Count;

        public void Add(string line)
        {
            if (MinutesLine.DecisionOf(line) is { } decision)
                _decisions.Add(decision);
            else if (MinutesLine.TaskOf(line) is { } task)
                _tasks.Add(task);
            else
                _notes.Add(line);
        }

        public MinutesItem Close() => new(number, title, _notes, _decisions, _tasks);
    }
}

using Microsoft.Extensions.Options;

namespace StaffAssistant.Core.Feedback;

/// <summary>How much one person sent within the last hour: counted in memory, apart from what was sent, and forgotten with the hour.</summary>
public sealed class FeedbackLimit(IOptions<FeedbackOptions> options, TimeProvider clock)
{
    private static readonly TimeSpan Span = TimeSpan.FromHours(1);
    private readonly Dictionary<string, Queue<long>> _sent = [];
    private readonly Lock _lock = new();

    /// <summary>Counts one more; false when the person has to wait.</summary>
    public bool TryCount(string person)
    {
        lock (_lock)
        {
            foreach (var (other, moments) in _sent)
            {
                while (moments.TryPeek(out var moment) && clock.GetElapsedTime(moment) >= Span)
                    moments.Dequeue();
                if (moments.Count == 0)
                    _sent.Remove(other);
            }

            if (!_sent.TryGetValue(person, out var mine))
                _sent[person] = mine = [];
            if (mine.Count >= options.Value.MostPerHour)
                return false;
            mine.Enqueue(clock.GetTimestamp());
            return true;
        }
    }
}

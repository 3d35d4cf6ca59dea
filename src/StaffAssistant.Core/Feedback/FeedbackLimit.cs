using Microsoft.Extensions.Options;
using StaffAssistant.Core.Limits;

namespace StaffAssistant.Core.Feedback;

/// <summary>How much one person sent within the last hour: counted in memory, apart from what was sent, and forgotten with the hour.</summary>
public sealed class FeedbackLimit(IOptions<FeedbackOptions> options, TimeProvider clock)
{
    private readonly PersonRate _sent = new(TimeSpan.FromHours(1), clock);

    /// <summary>Counts one more; false when the person has to wait.</summary>
    public bool TryCount(string person) => _sent.Count(person, options.Value.MostPerHour) is null;
}

using Microsoft.Extensions.Options;

namespace StaffAssistant.Core.Limits;

/// <summary>Lets searches in, by person: so many within a minute. One for the process.</summary>
public sealed class SearchGate(IOptions<LimitOptions> options, TimeProvider clock)
{
    private readonly PersonRate _searched = new(TimeSpan.FromMinutes(1), clock);

    /// <summary>How many searches a minute allows.</summary>
    public int Most => options.Value.SearchesPerMinute;

    /// <summary>Counts a search; null when it may go on, else how long the person has to wait. What is refused does not count.</summary>
    /// <param name="person">The key of the person.</param>
    public TimeSpan? Count(string person) => _searched.Count(person, Most);
}

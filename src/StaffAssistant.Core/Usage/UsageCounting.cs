using System.Threading.Channels;

namespace StaffAssistant.Core.Usage;

/// <summary>Takes uses in for counting, without ever holding up whoever brings them.</summary>
public sealed class UsageCounting(IUnitSource units, TimeProvider clock)
{
    private const int MostWaiting = 100_000;

    private readonly Channel<CountedUse> _waiting = Channel.CreateBounded<CountedUse>(
        new BoundedChannelOptions(MostWaiting) { FullMode = BoundedChannelFullMode.DropWrite, SingleReader = true });

    /// <summary>Counts a use; the person is known for the keyed hash alone.</summary>
    /// <param name="person">The person's key.</param>
    /// <param name="unit">The unit as the mapping names it.</param>
    /// <param name="usage">What happened.</param>
    public void Count(string person, string unit, UsageEvent usage) =>
        _waiting.Writer.TryWrite(new CountedUse(clock.GetUtcNow(), person, units.KeyOf(unit), usage));

    /// <summary>What waits, and no more of it after this.</summary>
    internal IEnumerable<CountedUse> TakeAll()
    {
        while (_waiting.Reader.TryRead(out var use))
            yield return use;
    }
}

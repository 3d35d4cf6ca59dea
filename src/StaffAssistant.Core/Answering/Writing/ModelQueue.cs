using System.Runtime.CompilerServices;
using Microsoft.Extensions.Options;
using StaffAssistant.Core.Access;
using StaffAssistant.Core.Limits;

namespace StaffAssistant.Core.Answering.Writing;

/// <summary>So many requests to the model at once; who waits knows the position, and gets a turn by persons, not by questions.</summary>
public sealed class ModelQueue(IOptions<ModelOptions> options, TimeProvider clock)
{
    private static readonly TimeSpan Look = TimeSpan.FromSeconds(1);
    private readonly FairQueue _places = new(options.Value.CallsAtOnce);

    /// <summary>Positions as they change, the last of them 0: then the place is had and <see cref="Leave"/> gives it back. Without a 0 at the end it took too long, and no place is had.</summary>
    public async IAsyncEnumerable<int> EnterAsync(PersonKey? asker, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var person = asker?.Value ?? string.Empty;
        using var enough = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var (place, started, shown) = (_places.EnterAsync(person, enough.Token), clock.GetTimestamp(), 0);
        while (!place.IsCompleted && clock.GetElapsedTime(started) < options.Value.QueueWithin)
        {
            var position = Math.Max(1, _places.PositionOf(person));
            if (position != shown)
                yield return shown = position;
            await Task.WhenAny(place, Task.Delay(Look, clock, cancellationToken));
            cancellationToken.ThrowIfCancellationRequested();
        }

        if (await HasAsync(place, enough))
            yield return 0;
    }

    /// <summary>Waits for a place without telling the position. True when it is had and <see cref="Leave"/> gives it back; false when it took too long.</summary>
    public async Task<bool> WaitAsync(PersonKey? asker, CancellationToken cancellationToken)
    {
        var position = -1;
        await foreach (var now in EnterAsync(asker, cancellationToken))
            position = now;
        return position == 0;
    }

    /// <summary>
    /// A place at once or none: where others wait, nobody stands in line for a nicer word. True when it is had and <see cref="Leave"/> gives it back.
    /// </summary>
    public async Task<bool> TryEnterAsync(PersonKey? asker)
    {
        using var atOnce = new CancellationTokenSource();
        return await HasAsync(_places.EnterAsync(asker?.Value ?? string.Empty, atOnce.Token), atOnce);
    }

    /// <summary>Gives the place back.</summary>
    public void Leave(PersonKey? asker) => _places.Leave(asker?.Value ?? string.Empty);

    // Served at the last moment counts; else the place in line is given up.
    private static async Task<bool> HasAsync(Task place, CancellationTokenSource enough)
    {
        if (!place.IsCompleted)
            await enough.CancelAsync();
        try
        {
            await place;
            return true;
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }
}

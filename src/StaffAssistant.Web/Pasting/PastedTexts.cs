using Microsoft.Extensions.Options;
using StaffAssistant.Core.Limits;

namespace StaffAssistant.Web.Pasting;

/// <summary>
/// Long texts that people pasted, on their way from the browser into a page: a circuit does not carry them. In memory only, a few for each person and not for
/// long; what a page needs longer it stores itself.
/// </summary>
public sealed class PastedTexts(IOptions<LimitOptions> options, TimeProvider clock)
{
    /// <summary>Characters of all persons together; the oldest text goes first. Two bytes each.</summary>
    public const int MostCharacters = 64_000_000;

    private readonly LinkedList<Kept> _kept = [];
    private readonly Lock _lock = new();

    /// <summary>How many texts are kept.</summary>
    public int Count
    {
        get
        {
            lock (_lock)
                return _kept.Count;
        }
    }

    public PastedTextId Add(string person, string text)
    {
        var kept = new Kept(PastedTextId.New(), person, text, clock.GetTimestamp());
        lock (_lock)
        {
            DropOld();
            _kept.AddLast(kept);
            foreach (var mine in _kept.Where(one => one.Person == person).SkipLast(options.Value.PastedTexts).ToList())
                _kept.Remove(mine);
            for (var sum = _kept.Sum(one => (long)one.Text.Length); sum > MostCharacters && _kept.Count > 1; sum -= _kept.First!.Value.Text.Length, _kept.RemoveFirst())
            {
            }
        }

        return kept.Id;
    }

    /// <summary>The text; null when there is none of that id, it is another person's, or its time is over.</summary>
    public string? Find(string person, PastedTextId id)
    {
        lock (_lock)
        {
            DropOld();
            return _kept.FirstOrDefault(one => one.Id == id && one.Person == person)?.Text;
        }
    }

    /// <summary>Forgets a text of the person.</summary>
    public void Remove(string person, PastedTextId id)
    {
        lock (_lock)
        {
            if (_kept.FirstOrDefault(one => one.Id == id && one.Person == person) is { } kept)
                _kept.Remove(kept);
        }
    }

    private void DropOld()
    {
        while (_kept.First is { } oldest && clock.GetElapsedTime(oldest.Value.At) >= options.Value.KeepPasted)
            _kept.RemoveFirst();
    }

    private sealed record Kept(PastedTextId Id, string Person, string Text, long At);
}

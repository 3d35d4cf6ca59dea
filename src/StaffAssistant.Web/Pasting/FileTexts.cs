using Microsoft.Extensions.Options;
using StaffAssistant.Core.Limits;

namespace StaffAssistant.Web.Pasting;

/// <summary>
/// Texts of files on their way from a request into the page that waits for them, under a key that the page made. In memory only, a few for each person and not for
/// long; the page takes them out.
/// </summary>
public sealed class FileTexts(IOptions<LimitOptions> options, TimeProvider clock)
{
    /// <summary>Characters of all persons together; the oldest text goes first.</summary>
    public const int MostCharacters = 64_000_000;

    private readonly LinkedList<Kept> _kept = [];
    private readonly Lock _lock = new();

    /// <summary>Raised when a file has come further, on any thread.</summary>
    public event Action<PastedTextId>? Changed;

    /// <summary>How many are kept.</summary>
    public int Count
    {
        get
        {
            lock (_lock)
                return _kept.Count;
        }
    }

    /// <summary>How far a file is; null when there is none of that key, or it is another person's.</summary>
    public FileText? Find(string person, PastedTextId key)
    {
        lock (_lock)
        {
            DropOld();
            return _kept.FirstOrDefault(one => one.Key == key && one.Person == person)?.File;
        }
    }

    /// <summary>Says how far a file is.</summary>
    internal void Put(string person, PastedTextId key, FileText file)
    {
        lock (_lock)
        {
            DropOld();
            if (_kept.FirstOrDefault(one => one.Key == key && one.Person == person) is { } before)
                _kept.Remove(before);
            _kept.AddLast(new Kept(key, person, file, clock.GetTimestamp()));
            foreach (var mine in _kept.Where(one => one.Person == person).SkipLast(options.Value.PastedTexts).ToList())
                _kept.Remove(mine);
            for (var sum = _kept.Sum(one => one.Characters); sum > MostCharacters && _kept.Count > 1; sum -= _kept.First!.Value.Characters, _kept.RemoveFirst())
            {
            }
        }

        Changed?.Invoke(key);
    }

    /// <summary>Forgets a file of the person.</summary>
    public void Remove(string person, PastedTextId key)
    {
        lock (_lock)
        {
            if (_kept.FirstOrDefault(one => one.Key == key && one.Person == person) is { } kept)
                _kept.Remove(kept);
        }
    }

    private void DropOld()
    {
        while (_kept.First is { } oldest && clock.GetElapsedTime(oldest.Value.At) >= options.Value.KeepPasted)
            _kept.RemoveFirst();
    }

    private sealed record Kept(PastedTextId Key, string Person, FileText File, long At)
    {
        public long Characters { get; } = File.Text?.Paragraphs.Sum(paragraph => (long)paragraph.Block.Text.Length) ?? 0;
    }
}

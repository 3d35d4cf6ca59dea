using System.Collections.Concurrent;

namespace StaffAssistant.Core.Language;

/// <summary>Snowball's German stemmer over folded words. Thread-safe: the engine holds state, so each caller borrows one.</summary>
internal sealed class GermanStemmer
{
    private readonly ConcurrentBag<Lucene.Net.Tartarus.Snowball.Ext.GermanStemmer> _engines = [];

    public string Stem(string folded)
    {
        if (folded.Length < 3 || char.IsAsciiDigit(folded[0]))
            return folded;
        var engine = _engines.TryTake(out var free) ? free : new Lucene.Net.Tartarus.Snowball.Ext.GermanStemmer();
        engine.SetCurrent(folded);
        engine.Stem();
        var stem = engine.Current;
        _engines.Add(engine);
        return stem;
    }
}

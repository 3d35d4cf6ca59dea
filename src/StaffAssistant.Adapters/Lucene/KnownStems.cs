using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Lucene.Net.Index;
using Lucene.Net.Search;

namespace StaffAssistant.Adapters.Lucene;

/// <summary>
/// Where the stems of questions stand in the segments of one state of the index, and in how many passages. A state never changes, and questions share many
/// words: each is looked up once.
/// </summary>
internal sealed class KnownStems
{
    private const int Remembered = 40_000;
    private static readonly ConditionalWeakTable<IndexReader, KnownStems> Known = [];
    private readonly ConcurrentDictionary<string, TermContext> _stems = new(StringComparer.Ordinal);
    private readonly IndexReaderContext _state;
    private int _count;

    private KnownStems(IndexReader reader) => _state = reader.Context;

    /// <summary>Those of a state.</summary>
    public static KnownStems Of(IndexReader reader) => Known.GetValue(reader, state => new KnownStems(state));

    /// <summary>In how many passages the stem stands.</summary>
    public int FrequencyOf(string stem) => Find(stem).DocFreq;

    /// <summary>Asks for the stem, without looking it up again.</summary>
    public TermQuery QueryFor(string stem, float weight) => new(TermOf(stem), Find(stem)) { Boost = weight };

    /// <summary>Where the stem stands.</summary>
    public TermContext PlacesOf(string stem) => Find(stem);

    private TermContext Find(string stem)
    {
        if (_stems.TryGetValue(stem, out var found))
            return found;
        if (Interlocked.Increment(ref _count) > Remembered)
        {
            _stems.Clear();
            _count = 0;
        }

        return _stems[stem] = TermContext.Build(_state, TermOf(stem));
    }

    private static Term TermOf(string stem) => new(IndexFields.Stems, stem);
}

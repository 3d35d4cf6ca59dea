using StaffAssistant.Core.Language;

namespace StaffAssistant.Core.Vocabulary;

/// <summary>Lets search know the synonyms of the house: read once, and again after each change.</summary>
public sealed class HouseSynonyms(ISynonymStore store, GermanAnalysis analysis) : IDisposable
{
    private readonly SemaphoreSlim _reading = new(1, 1);
    private bool _isKnown;

    /// <summary>Returns when search knows them.</summary>
    public async ValueTask KnowAsync(CancellationToken cancellationToken)
    {
        if (Volatile.Read(ref _isKnown))
            return;
        await ReadAsync(cancellationToken);
    }

    /// <summary>Reads them anew.</summary>
    public async Task ReadAsync(CancellationToken cancellationToken)
    {
        await _reading.WaitAsync(cancellationToken);
        try
        {
            analysis.TakeSynonyms([.. (await store.ListAsync(cancellationToken)).Select(group => group.Line)]);
            Volatile.Write(ref _isKnown, true);
        }
        finally
        {
            _reading.Release();
        }
    }

    /// <inheritdoc />
    public void Dispose() => _reading.Dispose();
}

namespace StaffAssistant.Core.Verification;

/// <summary>Collects what is wrong, kind by kind.</summary>
internal sealed class FaultList
{
    private const int MostExamples = 20;
    private readonly SortedDictionary<VerificationFault, (int Count, List<string> Examples)> _faults = [];

    /// <summary>Everything found, in the order of the kinds.</summary>
    public IReadOnlyList<VerificationFinding> Findings => [.. _faults.Select(entry => new VerificationFinding(entry.Key, entry.Value.Count, entry.Value.Examples))];

    /// <summary>Adds something wrong about one thing, or about the whole when there is no id.</summary>
    public void Add(VerificationFault kind, string? id = null, int count = 1)
    {
        var (known, examples) = _faults.TryGetValue(kind, out var found) ? found : (0, []);
        if (id is not null && examples.Count < MostExamples)
            examples.Add(id);
        _faults[kind] = (known + count, examples);
    }
}

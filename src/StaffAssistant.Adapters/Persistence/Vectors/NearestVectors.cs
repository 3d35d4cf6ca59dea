namespace StaffAssistant.Adapters.Persistence.Vectors;

/// <summary>The nearest of what was compared so far, and how near all of it was.</summary>
internal sealed class NearestVectors(int most)
{
    private readonly PriorityQueue<int, double> _best = new();
    private double _sum;
    private double _squares;

    public int Compared { get; private set; }

    public double Mean => Compared == 0 ? 0 : _sum / Compared;

    /// <summary>Standard deviation; what rounding makes of equal numbers is none.</summary>
    public double Deviation => Compared < 2 || (_squares / Compared) - (Mean * Mean) is var variance && variance < 1e-9 ? 0 : Math.Sqrt(variance);

    public IEnumerable<(int Slot, double Similarity)> Best => _best.UnorderedItems;

    public void Add(int slot, double similarity)
    {
        Compared++;
        _sum += similarity;
        _squares += similarity * similarity;
        Keep(slot, similarity);
    }

    public void Add(NearestVectors other)
    {
        Compared += other.Compared;
        _sum += other._sum;
        _squares += other._squares;
        foreach (var (slot, similarity) in other.Best)
            Keep(slot, similarity);
    }

    private void Keep(int slot, double similarity)
    {
        if (_best.Count < most)
            _best.Enqueue(slot, similarity);
        else if (_best.TryPeek(out _, out var least) && similarity > least)
            _best.DequeueEnqueue(slot, similarity);
    }
}

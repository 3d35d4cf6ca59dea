namespace StaffAssistant.Core.Ingestion.Structure;

/// <summary>Depth of headings: as the format says, else by the rank of their numbering below the last heading that had a depth.</summary>
internal sealed class HeadingLevels
{
    private const int WithoutNumber = 100;

    private readonly Stack<int> _ranks = new();
    private int _base;

    /// <summary>The level, from 1. <paramref name="given"/> is the format's own level, 0 where it gives none.</summary>
    public int Of(int given, BlockLabel? label)
    {
        if (given > 0)
        {
            _base = given;
            _ranks.Clear();
            return given;
        }

        var rank = label is null ? WithoutNumber : ((int)label.Kind * 8) + label.Depth;
        while (_ranks.Count > 0 && _ranks.Peek() >= rank)
            _ranks.Pop();
        _ranks.Push(rank);
        return _base + _ranks.Count;
    }
}

using StaffAssistant.Core.Guarding.Outbound;

namespace StaffAssistant.Core.Guarding.PersonalData;

/// <summary>What was found so far; pieces never overlap, the first recogniser wins.</summary>
internal sealed class FoundSpans(ScannedText text)
{
    private readonly bool[] _taken = new bool[text.Text.Length];
    private readonly List<(int Start, int End, PersonalDataKind Kind)> _pieces = [];

    /// <summary>The pieces in reading order, in positions of the text as it was typed.</summary>
    public IReadOnlyList<PersonalDataSpan> InOrder() => [.. _pieces.OrderBy(piece => piece.Start).Select(piece => text.Span(piece.Start, piece.End, piece.Kind))];

    /// <summary>The pieces of a kind, in positions of the scanned text.</summary>
    public IEnumerable<(int Start, int End)> Of(PersonalDataKind kind) => _pieces.Where(piece => piece.Kind == kind).Select(piece => (piece.Start, piece.End));

    /// <summary>True when no character between the positions belongs to a piece.</summary>
    public bool IsFree(int start, int end) => _taken.AsSpan(start, end - start).IndexOf(true) < 0;

    /// <summary>Adds a piece where all of it is free.</summary>
    public bool Add(int start, int end, PersonalDataKind kind)
    {
        if (end <= start || !IsFree(start, end))
            return false;
        _taken.AsSpan(start, end - start).Fill(true);
        _pieces.Add((start, end, kind));
        return true;
    }
}

using StaffAssistant.Core.Passages;

namespace StaffAssistant.Core.Embedding;

/// <summary>What a look at one set of vectors found.</summary>
/// <param name="Set">Its name, by which it is mended.</param>
/// <param name="IsReadable">False when it is damaged as a whole.</param>
/// <param name="Changed">Passages whose vector is not as it was written.</param>
/// <param name="Unlike">Passages that the catalogue does not know, knows otherwise, or that are missing although the set has followed so far.</param>
public sealed record VectorSetCheck(string Set, bool IsReadable, IReadOnlyList<PassageId> Changed, IReadOnlyList<PassageId> Unlike)
{
    /// <summary>True when nothing is wrong.</summary>
    public bool IsSound => IsReadable && Changed.Count == 0 && Unlike.Count == 0;
}

using StaffAssistant.Core.Documents;
using StaffAssistant.Core.Embedding;
using StaffAssistant.Core.Passages;

namespace StaffAssistant.Adapters.Persistence.Vectors;

/// <summary>What a file of vectors holds as of one moment, and what is wrong with it.</summary>
internal sealed class SetReading(string name, bool isReadable, long caughtUpTo)
{
    private readonly Dictionary<Guid, VectorRow> _rows = [];
    private readonly HashSet<Guid> _later = [];
    private readonly List<PassageId> _changed = [];
    private readonly List<PassageId> _unlike = [];

    public bool IsReadable => isReadable;

    public static SetReading Unreadable(string name) => new(name, isReadable: false, 0);

    public void Add(VectorRow row, bool isAsWritten)
    {
        _rows[row.Id] = row;
        if (!isAsWritten)
            _changed.Add(new PassageId(row.Id));
    }

    /// <summary>Takes out the rows of a document that are as the catalogue has them. What changed there after this was read is followed later.</summary>
    public void Compare(DocumentChange change, IReadOnlyList<VectorRow> expected)
    {
        if (!isReadable)
            return;
        if (change.Change > caughtUpTo)
        {
            _later.Add(change.DocumentId.Value);
            return;
        }

        foreach (var row in expected)
        {
            if (!_rows.Remove(row.Id, out var found) || found != row)
                _unlike.Add(new PassageId(row.Id));
        }
    }

    public VectorSetCheck ToCheck() => new(
        name, isReadable, _changed, [.. _unlike, .. _rows.Values.Where(row => !_later.Contains(row.Document)).Select(row => new PassageId(row.Id))]);
}

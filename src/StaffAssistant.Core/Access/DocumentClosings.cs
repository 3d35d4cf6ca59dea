namespace StaffAssistant.Core.Access;

/// <summary>
/// Tells whoever shows documents that one was closed to somebody, as soon as it is stored. Queries need no telling: they look anew each time. Documents change
/// in the process that owns the data directory only, so that an event reaches all who show them.
/// </summary>
public sealed class DocumentClosings
{
    /// <summary>Raised after each closing, on any thread.</summary>
    public event Action<DocumentClosing>? Closed;

    /// <summary>Tells of a document, if a grant that opened it is gone.</summary>
    public void Tell(DocumentClosing change)
    {
        if (change.Before.Except(change.After).Any())
            Closed?.Invoke(change);
    }
}

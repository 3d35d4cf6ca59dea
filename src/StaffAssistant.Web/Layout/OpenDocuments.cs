using StaffAssistant.Core.Access;
using StaffAssistant.Core.Documents;
using StaffAssistant.Web.Identity;

namespace StaffAssistant.Web.Layout;

/// <summary>
/// Which documents the open page shows, and what was closed to the person since it began. A page that does not say what it shows begins anew whenever
/// something is closed to the person: what nobody thought of is safe.
/// </summary>
public sealed class OpenDocuments : IDisposable
{
    private readonly DocumentClosings _closings;
    private readonly CurrentPerson _current;
    private readonly Lock _changing = new();
    private readonly List<DocumentClosing> _closed = [];
    private HashSet<DocumentId>? _shown;

    public OpenDocuments(DocumentClosings closings, CurrentPerson current)
    {
        (_closings, _current) = (closings, current);
        _closings.Closed += Take;
    }

    /// <summary>Raised after each closing, on any thread; whom it concerns is not known yet.</summary>
    public event Action? Changed;

    public void Dispose() => _closings.Closed -= Take;

    /// <summary>A page, or another answer in it, begins: what it will show is not known yet.</summary>
    public void Begin()
    {
        lock (_changing)
        {
            _closed.Clear();
            _shown = null;
        }
    }

    /// <summary>The page shows these documents too; none says that it shows none, or looks after them by itself.</summary>
    public void Show(params IEnumerable<DocumentId> documents)
    {
        lock (_changing)
            (_shown ??= []).UnionWith(documents);
    }

    /// <summary>True when one of these was closed to the person since the page began.</summary>
    public async Task<bool> IsClosedAsync(IEnumerable<DocumentId> documents)
    {
        DocumentClosing[] closed;
        lock (_changing)
            closed = [.. _closed];
        if (closed.Length == 0)
            return false;
        var (scope, asked) = (await _current.ScopeAsync(), documents.ToHashSet());
        return closed.Any(closing => asked.Contains(closing.Document) && closing.Closes(scope));
    }

    /// <summary>True when something that the page shows was closed to the person since it began.</summary>
    public async Task<bool> IsPageClosedAsync()
    {
        HashSet<DocumentId> concerned;
        lock (_changing)
            concerned = [.. _closed.Select(closing => closing.Document).Where(document => _shown?.Contains(document) ?? true)];
        return concerned.Count > 0 && await IsClosedAsync(concerned);
    }

    /// <summary>Reads a list anew whenever something is closed to the person; many closings at once are one reading.</summary>
    /// <param name="dispatch">The component's way to its own thread.</param>
    /// <param name="reload">Reads and shows the list.</param>
    public IDisposable Follow(Func<Func<Task>, Task> dispatch, Func<Task> reload) => new ListOfDocuments(_closings, _current, dispatch, reload);

    private void Take(DocumentClosing closing)
    {
        lock (_changing)
            _closed.Add(closing);
        Changed?.Invoke();
    }
}

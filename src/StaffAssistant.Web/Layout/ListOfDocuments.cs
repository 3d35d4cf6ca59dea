using System.Collections.Concurrent;
using StaffAssistant.Core.Access;
using StaffAssistant.Web.Identity;

namespace StaffAssistant.Web.Layout;

/// <summary>A list in an open page that is read anew when something is closed to the person.</summary>
internal sealed class ListOfDocuments : IDisposable
{
    private readonly DocumentClosings _closings;
    private readonly CurrentPerson _current;
    private readonly Func<Func<Task>, Task> _dispatch;
    private readonly Func<Task> _reload;
    private readonly PageCulture _culture = new();
    private readonly ConcurrentQueue<DocumentClosing> _waiting = new();
    private int _told;

    public ListOfDocuments(DocumentClosings closings, CurrentPerson current, Func<Func<Task>, Task> dispatch, Func<Task> reload)
    {
        (_closings, _current, _dispatch, _reload) = (closings, current, dispatch, reload);
        _closings.Closed += Take;
    }

    public void Dispose() => _closings.Closed -= Take;

    private void Take(DocumentClosing closing)
    {
        _waiting.Enqueue(closing);
        if (Interlocked.Exchange(ref _told, 1) == 0)
            _ = _dispatch(LookAsync);
    }

    private async Task LookAsync()
    {
        _culture.TakeUp();
        Interlocked.Exchange(ref _told, 0);
        var (scope, concerned) = (await _current.ScopeAsync(), false);
        while (_waiting.TryDequeue(out var closing))
            concerned |= closing.Closes(scope);
        if (concerned)
            await _reload();
    }
}

using System.Collections.Concurrent;
using System.Security.Claims;
using Microsoft.Extensions.Options;
using StaffAssistant.Web.Identity.Entra;

namespace StaffAssistant.Web.Identity.Sessions;

/// <summary>
/// All sign-ins that hold. The cookie carries only an id, so that a sign-in can be ended here: at once, in all tabs, in open circuits too. They outlive a
/// restart in the data directory.
/// </summary>
public sealed class SignedInSessions : IDisposable
{
    /// <summary>How soon an open page learns that its time is over. What it asks for in between is refused all the same.</summary>
    private static readonly TimeSpan LookEvery = TimeSpan.FromSeconds(5);

    private readonly TimeProvider _clock;
    private readonly SignInOptions _limits;
    private readonly SessionFiles _files;
    private readonly RightsAge _age;
    private readonly ITimer _look;
    private readonly ConcurrentDictionary<SessionId, KeptSession> _kept = new();
    private readonly ConcurrentDictionary<SessionId, bool> _ended = new();

    public SignedInSessions(TimeProvider clock, IOptions<SignInOptions> options, SessionFiles files, RightsAge age)
    {
        (_clock, _limits, _files, _age) = (clock, options.Value, files, age);
        _look = clock.CreateTimer(_ => Changed?.Invoke(), null, LookEvery, LookEvery);
    }

    /// <summary>Raised when a session ended, and from time to time because one may have run out; on any thread.</summary>
    public event Action? Changed;

    /// <summary>Raised when groups or roles of a session were found to be others, on any thread.</summary>
    public event Action<SessionId>? RightsChanged;

    public SignedInSession Open(string personKey, EntraPerson? entra = null, DateTimeOffset? began = null, string? serviceSession = null)
    {
        var now = _clock.GetUtcNow();
        var session = new SignedInSession(SessionId.New(), personKey, began ?? now, now, entra) { ServiceSession = serviceSession };
        Forget();
        _kept[session.Id] = new KeptSession(session, now);
        _files.Write(session, now);
        return session;
    }

    /// <summary>The session of a principal while it holds.</summary>
    public SignedInSession? Find(ClaimsPrincipal principal) =>
        principal.Session() is { } id && Kept(id) is { } kept && StateOf(kept) == SessionState.Open
        && string.Equals(kept.Session.PersonKey, principal.PersonKey(), StringComparison.Ordinal)
            ? kept.Session
            : null;

    public SessionState StateOf(SessionId id) => Kept(id) is { } kept ? StateOf(kept) : SessionState.Ended;

    /// <summary>When the person proved who he is, while that still counts and only his groups are to be fetched anew.</summary>
    public DateTimeOffset? BeganIfStale(SessionId id) => Kept(id) is { } kept && StateOf(kept) == SessionState.Stale ? kept.Session.Began : null;

    /// <summary>How long the session holds if nobody does anything; null when it is over.</summary>
    public TimeSpan? IdleTimeLeft(SessionId id) =>
        Kept(id) is { } kept && StateOf(kept) == SessionState.Open ? kept.LastActivity + _limits.IdleLimit - _clock.GetUtcNow() : null;

    /// <summary>The person did something. A session that is over stays over.</summary>
    public void Touch(SessionId id)
    {
        if (Kept(id) is not { } kept || StateOf(kept) != SessionState.Open)
            return;
        var now = _clock.GetUtcNow();
        if (!kept.Touch(now))
            return;
        _files.Write(kept.Session, now);
        if (_ended.ContainsKey(id))
            _files.Remove(id);
    }

    /// <summary>Those that hold, or hold again as soon as groups are fetched.</summary>
    public IReadOnlyList<SignedInSession> Open() =>
        [.. _kept.Values.Where(kept => StateOf(kept) is SessionState.Open or SessionState.Stale).Select(kept => kept.Session)];

    /// <summary>Takes up what outlived a restart, so that it is looked after before somebody uses it.</summary>
    public void TakeUp()
    {
        foreach (var id in _files.List())
            _ = Kept(id);
    }

    /// <summary>
    /// The directory was asked anew. What it said counts at once, in open circuits too; but it is as old as the question, and an answer that was long on its
    /// way changes nothing that was asked for later.
    /// </summary>
    public void Renew(SessionId id, EntraPerson entra, DateTimeOffset asked)
    {
        if (Kept(id) is not { } kept || kept.Renew(entra, asked) is not { } before)
            return;
        _files.Write(kept.Session, kept.LastActivity);
        if (_ended.ContainsKey(id))
            _files.Remove(id);
        if (_age.IsReduced(before) || before.Entra is not { } known || !known.Roles.ToHashSet().SetEquals(entra.Roles) || !known.Groups.ToHashSet().SetEquals(entra.Groups))
            RightsChanged?.Invoke(id);
    }

    /// <summary>Ends what belongs to a session of the sign-in service that was ended there.</summary>
    public void EndOf(string serviceSession)
    {
        foreach (var kept in _kept.Values.Where(kept => string.Equals(kept.Session.ServiceSession, serviceSession, StringComparison.Ordinal)))
            End(kept.Session.Id);
    }

    public void End(SessionId id)
    {
        _ended[id] = true;
        _kept.TryRemove(id, out _);
        _files.Remove(id);
        Changed?.Invoke();
    }

    public void Dispose() => _look.Dispose();

    private SessionState StateOf(KeptSession kept)
    {
        var (now, limits) = (_clock.GetUtcNow(), _limits);
        return now - kept.LastActivity >= limits.IdleLimit ? SessionState.Idle
            : now - kept.Session.Began >= limits.AbsoluteLimit ? SessionState.TooLong
            : _age.IsOver(kept.Session) ? SessionState.Stale
            : SessionState.Open;
    }

    private KeptSession? Kept(SessionId id) =>
        _ended.ContainsKey(id) ? null
        : _kept.TryGetValue(id, out var kept) ? kept
        : _files.Read(id) is { } stored ? _kept.GetOrAdd(id, stored)
        : null;

    /// <summary>What is over for good leaves memory and disk.</summary>
    private void Forget()
    {
        foreach (var (id, kept) in _kept)
        {
            if (StateOf(kept) is SessionState.Idle or SessionState.TooLong && _kept.TryRemove(id, out _))
                _files.Remove(id);
        }
        _files.RemoveOlderThan(_clock.GetUtcNow() - _limits.AbsoluteLimit);
    }
}

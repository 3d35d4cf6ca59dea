using StaffAssistant.Web.Identity.Entra;

namespace StaffAssistant.Web.Identity.Sessions;

/// <summary>A session and when the person last did something.</summary>
public sealed class KeptSession(SignedInSession session, DateTimeOffset lastActivity)
{
    /// <summary>After a restart a session may count as idle for so much longer than it is.</summary>
    private static readonly TimeSpan WrittenEvery = TimeSpan.FromMinutes(2);

    private readonly Lock _renewing = new();
    private volatile SignedInSession _session = session;
    private long _lastActivity = lastActivity.UtcTicks;
    private long _written = lastActivity.UtcTicks;

    public SignedInSession Session => _session;

    public DateTimeOffset LastActivity => new(Interlocked.Read(ref _lastActivity), TimeSpan.Zero);

    /// <summary>Takes over roles and groups as they were when they were asked for; the session before, or null when later ones are known already.</summary>
    public SignedInSession? Renew(EntraPerson entra, DateTimeOffset asked)
    {
        lock (_renewing)
        {
            var before = _session;
            if (asked < before.Refreshed)
                return null;
            _session = before with { Entra = entra, Refreshed = asked };
            return before;
        }
    }

    /// <summary>Notes an activity; true when it is time to write that down.</summary>
    public bool Touch(DateTimeOffset now)
    {
        Interlocked.Exchange(ref _lastActivity, now.UtcTicks);
        var written = Interlocked.Read(ref _written);
        return now.UtcTicks - written >= WrittenEvery.Ticks && Interlocked.CompareExchange(ref _written, now.UtcTicks, written) == written;
    }
}

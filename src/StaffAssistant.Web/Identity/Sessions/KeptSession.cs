namespace StaffAssistant.Web.Identity.Sessions;

/// <summary>A session and when the person last did something.</summary>
public sealed class KeptSession(SignedInSession session, DateTimeOffset lastActivity)
{
    /// <summary>After a restart a session may count as idle for so much longer than it is.</summary>
    private static readonly TimeSpan WrittenEvery = TimeSpan.FromMinutes(2);

    private volatile SignedInSession _session = session;
    private long _lastActivity = lastActivity.UtcTicks;
    private long _written = lastActivity.UtcTicks;

    public SignedInSession Session => _session;

    public DateTimeOffset LastActivity => new(Interlocked.Read(ref _lastActivity), TimeSpan.Zero);

    /// <summary>Roles and groups were fetched anew.</summary>
    public void Renew(SignedInSession renewed) => _session = renewed;

    /// <summary>Notes an activity; true when it is time to write that down.</summary>
    public bool Touch(DateTimeOffset now)
    {
        Interlocked.Exchange(ref _lastActivity, now.UtcTicks);
        var written = Interlocked.Read(ref _written);
        return now.UtcTicks - written >= WrittenEvery.Ticks && Interlocked.CompareExchange(ref _written, now.UtcTicks, written) == written;
    }
}

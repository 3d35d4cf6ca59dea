using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Time.Testing;
using StaffAssistant.Testing;
using StaffAssistant.Web.Identity;
using StaffAssistant.Web.Identity.Entra;
using StaffAssistant.Web.Identity.Sessions;
using Xunit;

namespace StaffAssistant.Web.Tests.Identity.Sessions;

public sealed class SignedInSessionsTests : IDisposable
{
    private static readonly EntraPerson Jana = new(Guid.NewGuid(), Guid.NewGuid(), "Jana Brandt", ["Employee"], [Guid.NewGuid()]);
    private readonly TemporaryDirectory _folder = A.Folder();
    private readonly FakeTimeProvider _clock = new(TimeProvider.System.GetUtcNow());
    private readonly EphemeralDataProtectionProvider _keys = new();

    [Fact]
    public void A_sign_in_outlives_a_restart_with_all_that_was_known()
    {
        using var before = Start();
        var session = before.Open(Jana.Key, Jana);
        before.Dispose();

        using var after = Start();
        var found = after.Find(StaffClaims.For(session, "test"));

        Assert.Equal(Jana.Groups, found!.Entra!.Groups);
        Assert.Equal((session.PersonKey, session.Began), (found.PersonKey, found.Began));
    }

    [Fact]
    public void A_sign_out_outlives_a_restart_too()
    {
        using var before = Start();
        var session = before.Open(Jana.Key, Jana);
        before.End(session.Id);

        using var after = Start();

        Assert.Equal(SessionState.Ended, after.StateOf(session.Id));
    }

    [Fact]
    public void An_answer_of_the_directory_that_was_long_on_its_way_changes_nothing_that_was_asked_for_later()
    {
        using var sessions = Start();
        var session = sessions.Open(Jana.Key, Jana);
        var told = 0;
        sessions.RightsChanged += _ => told++;
        var early = _clock.GetUtcNow() + TimeSpan.FromMinutes(4);
        _clock.Advance(TimeSpan.FromMinutes(5));

        sessions.Renew(session.Id, Jana with { Groups = [] }, _clock.GetUtcNow());
        _clock.Advance(TimeSpan.FromMinutes(3));
        sessions.Renew(session.Id, Jana, early);

        var held = Assert.Single(sessions.Open());
        Assert.Empty(held.Entra!.Groups);
        Assert.Equal((_clock.GetUtcNow() - TimeSpan.FromMinutes(3), 1), (held.Refreshed, told));
    }

    [Fact]
    public void What_the_directory_said_is_as_old_as_the_question()
    {
        using var sessions = Start();
        var session = sessions.Open(Jana.Key, Jana);
        _clock.Advance(TimeSpan.FromMinutes(5));
        var asked = _clock.GetUtcNow();
        _clock.Advance(TimeSpan.FromMinutes(1));

        sessions.Renew(session.Id, Jana, asked);

        Assert.Equal(asked, Assert.Single(sessions.Open()).Refreshed);
    }

    [Fact]
    public void The_file_tells_nobody_a_name_or_a_group()
    {
        using var sessions = Start();
        sessions.Open(Jana.Key, Jana);

        var text = File.ReadAllText(Assert.Single(Directory.GetFiles(Path.Combine(_folder.Path, "sign-ins"))));

        Assert.All(["Jana", Jana.Groups[0].ToString(), Jana.ObjectId.ToString()], secret => Assert.DoesNotContain(secret, text, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void A_file_of_other_keys_or_a_broken_one_is_no_sign_in()
    {
        using var before = Start();
        var (whole, broken) = (before.Open(Jana.Key, Jana), before.Open(Jana.Key, Jana));
        File.WriteAllText(Path.Combine(_folder.Path, "sign-ins", $"{broken.Id}.session"), "broken");

        using var otherKeys = TestSessions.In(_folder.Path, _clock, new EphemeralDataProtectionProvider());
        using var sameKeys = Start();

        Assert.Equal(SessionState.Ended, otherKeys.StateOf(whole.Id));
        Assert.Equal(SessionState.Ended, sameKeys.StateOf(broken.Id));
        Assert.Equal(SessionState.Open, sameKeys.StateOf(whole.Id));
    }

    [Fact]
    public void What_is_over_leaves_the_disk_when_somebody_else_signs_in()
    {
        using var sessions = Start();
        sessions.Open(Jana.Key, Jana);
        _clock.Advance(TimeSpan.FromMinutes(31));

        var next = sessions.Open("somebody");

        Assert.Equal([$"{next.Id}.session"], Directory.GetFiles(Path.Combine(_folder.Path, "sign-ins")).Select(Path.GetFileName));
    }

    [Fact]
    public void An_activity_after_the_end_brings_nothing_back()
    {
        using var sessions = Start();
        var session = sessions.Open(Jana.Key, Jana);
        _clock.Advance(TimeSpan.FromMinutes(30));

        sessions.Touch(session.Id);

        Assert.Equal(SessionState.Idle, sessions.StateOf(session.Id));
    }

    [Fact]
    public void The_development_sign_in_needs_no_renewal_and_ends_after_ten_hours_too()
    {
        using var sessions = Start();
        var session = sessions.Open("jb");
        for (var minutes = 0; minutes < 599; minutes++)
        {
            sessions.Touch(session.Id);
            _clock.Advance(TimeSpan.FromMinutes(1));
        }
        Assert.Equal(SessionState.Open, sessions.StateOf(session.Id));

        _clock.Advance(TimeSpan.FromMinutes(1));

        Assert.Equal(SessionState.TooLong, sessions.StateOf(session.Id));
    }

    public void Dispose() => _folder.Dispose();

    private SignedInSessions Start() => TestSessions.In(_folder.Path, _clock, _keys);
}

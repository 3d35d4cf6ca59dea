using Bunit;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;
using StaffAssistant.Testing;
using StaffAssistant.Web.Identity;
using StaffAssistant.Web.Identity.Pages;
using StaffAssistant.Web.Identity.Sessions;
using Xunit;

namespace StaffAssistant.Web.Tests.Identity.Sessions;

public sealed class IdleNoticeTests : GermanContext
{
    private readonly TemporaryDirectory _folder = A.Folder();
    private readonly FakeTimeProvider _clock = new(TimeProvider.System.GetUtcNow());
    private readonly SignedInSessions _sessions;
    private readonly SignedInSession _session;

    public IdleNoticeTests()
    {
        _sessions = TestSessions.In(_folder.Path, _clock);
        _session = _sessions.Open("jb");
        Services.AddSingleton(_sessions);
        Services.AddSingleton<TimeProvider>(_clock);
        Services.AddSingleton(Options.Create(new SignInOptions()));
        AddAuthorization().SetAuthorized("jb").SetClaims([.. StaffClaims.For(_session, "test").Claims]);
        SetRendererInfo(new Microsoft.AspNetCore.Components.RendererInfo("Server", isInteractive: true));
    }

    [Fact]
    public void Five_minutes_before_the_end_it_warns_and_counts_down_by_minutes()
    {
        var notice = Render<IdleNotice>();
        _clock.Advance(TimeSpan.FromMinutes(24));
        Assert.Empty(notice.FindAll("[role=alert]"));

        _clock.Advance(TimeSpan.FromMinutes(2));

        notice.WaitForAssertion(() => Assert.Contains("in 4 Minuten abgemeldet", notice.Find("[role=alert]").TextContent, StringComparison.Ordinal));
        _clock.Advance(TimeSpan.FromMinutes(3));
        notice.WaitForAssertion(() => Assert.Contains("in einer Minute abgemeldet", notice.Find("[role=alert]").TextContent, StringComparison.Ordinal));
    }

    [Fact]
    public void Who_stays_is_not_signed_out_and_the_warning_goes()
    {
        var notice = Render<IdleNotice>();
        _clock.Advance(TimeSpan.FromMinutes(27));
        notice.WaitForAssertion(() => notice.Find("button"));

        notice.Find("button").Click();
        _clock.Advance(TimeSpan.FromMinutes(24));

        notice.WaitForAssertion(() => Assert.Empty(notice.FindAll("[role=alert]")));
        Assert.Equal(SessionState.Open, _sessions.StateOf(_session.Id));
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (disposing)
            _folder.Dispose();
    }
}

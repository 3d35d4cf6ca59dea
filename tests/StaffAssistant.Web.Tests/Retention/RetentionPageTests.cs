using Bunit;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using StaffAssistant.Core.Audit;
using StaffAssistant.Core.Documents;
using StaffAssistant.Core.Retention;
using StaffAssistant.Testing;
using StaffAssistant.Web.Features.Retention;
using StaffAssistant.Web.Tests.Audit;
using Xunit;

namespace StaffAssistant.Web.Tests.Retention;

public sealed class RetentionPageTests : GermanContext
{
    private static readonly DateTimeOffset Before = new(2026, 1, 5, 8, 0, 0, TimeSpan.Zero);
    private readonly TemporaryDirectory _data = A.DataDirectory();
    private readonly KeptTrail _trail = new();
    private readonly RetentionJournal _journal;

    public RetentionPageTests()
    {
        _journal = new RetentionJournal(new DataDirectory(Options.Create(new StorageOptions { DataDirectory = _data.Path })));
        Services.AddSingleton(_journal);
        Services.AddSingleton<IAuditStore>(_trail);
        Services.AddSingleton<AuditTrail>();
        Services.AddSingleton<RetentionSweep>();
        Services.AddSingleton<IRetainedData>(new OldFeedback());
        Services.AddOptions<RetentionOptions>();
        HoldAs(["Employee", "Administrator"], ["alle"], []);
    }

    [Fact]
    public async Task It_shows_what_is_kept_for_how_long_and_what_went_last_time()
    {
        await _journal.WriteAsync(new RetentionRecord(Before, null, null, new Dictionary<RetainedKind, int> { [RetainedKind.Feedback] = 7 }), CancellationToken.None);

        var page = Render<RetentionPage>();
        page.WaitForElement("table");

        Assert.Equal(["Lücken, Rückmeldungen, gemeldete Barrieren", "365 Tage", "29.12.2025", "7"], page.FindAll("tbody tr:first-child > *").Select(cell => cell.TextContent));
        Assert.Equal("keiner", page.Find("tbody tr:nth-child(2) td:nth-of-type(2)").TextContent);
        Assert.Contains("05.01.2026", page.Find("p[role=status]").TextContent, StringComparison.Ordinal);
        Assert.Empty(page.FindAll("button"));
    }

    [Fact]
    public async Task When_the_clock_is_doubted_it_says_why_and_asks()
    {
        await DoubtAsync();
        var page = Render<RetentionPage>();
        page.WaitForElement("table");
        Assert.Contains("ging zurück: zuletzt 05.01.2026", page.Find("[role=alert]").TextContent, StringComparison.Ordinal);

        await page.Find("button").ClickAsync(new());

        page.WaitForAssertion(() => Assert.Empty(page.FindAll("[role=alert]")));
        Assert.Null((await _journal.ReadAsync(CancellationToken.None)).Doubt);
        Assert.Equal(new AuditEvent(AuditAction.ClockBelieved, new AuditActor("jb")), Assert.Single(_trail.Events));
    }

    [Fact]
    public async Task Who_is_no_administrator_any_more_lets_nothing_be_deleted()
    {
        await DoubtAsync();
        var page = Render<RetentionPage>();
        page.WaitForElement("table");
        Hold("alle");

        await page.Find("button").ClickAsync(new());

        Assert.Empty(_trail.Events);
        Assert.Equal(ClockDoubt.WentBack, (await _journal.ReadAsync(CancellationToken.None)).Doubt);
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (disposing)
            _data.Dispose();
    }

    private Task DoubtAsync() =>
        _journal.WriteAsync(new RetentionRecord(Before, ClockDoubt.WentBack, Before.AddDays(-1), new Dictionary<RetainedKind, int>()), CancellationToken.None);

    private sealed class OldFeedback : IRetainedData
    {
        public RetainedKind Kind => RetainedKind.Feedback;

        public Task<DateTimeOffset?> FindOldestAsync(CancellationToken cancellationToken) => Task.FromResult<DateTimeOffset?>(Before.AddDays(-7));

        public Task<int> DeleteBeforeAsync(DateTimeOffset moment, CancellationToken cancellationToken) => Task.FromResult(0);
    }
}

using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using StaffAssistant.Core.Audit;
using StaffAssistant.Testing;
using StaffAssistant.Web.Features.Audit;
using Xunit;

namespace StaffAssistant.Web.Tests.Audit;

public sealed class AuditPageTests : GermanContext, IAsyncLifetime
{
    private static readonly DateTimeOffset Noon = new(2026, 11, 23, 11, 0, 0, TimeSpan.Zero);
    private TestStore _store = null!;

    private IAuditStore Store => _store.Get<IAuditStore>();

    public async ValueTask InitializeAsync()
    {
        _store = await TestStore.OpenAsync();
        Services.AddSingleton(Store);
        Services.AddSingleton(_store.Get<AuditVerification>());
        HoldAs(["Employee", "Auditor"], ["alle"], []);
    }

    public new async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        await _store.DisposeAsync();
    }

    [Fact]
    public async Task It_shows_who_did_what_when_to_what_the_latest_first()
    {
        await Store.AppendAsync(new AuditEvent(AuditAction.AccessChanged, new AuditActor("t:o")) { Subject = "d1", Collection = "Personal", Detail = "alle" }, Noon, CancellationToken.None);
        await Store.AppendAsync(new AuditEvent(AuditAction.OperatorRead, AuditActor.Operator) { Subject = "ask", Detail = "personal" }, Noon.AddMinutes(1), CancellationToken.None);

        var page = Render<AuditPage>();
        page.WaitForElement("tbody tr");

        Assert.Equal(
            ["2|23.11.2026, 12:01 Uhr|Abfrage auf der Kommandozeile|Betrieb (Kommandozeile)|ask · personal", "1|23.11.2026, 12:00 Uhr|Zugriff geändert|t:o|d1 · Personal · alle"],
            page.FindAll("tbody tr").Select(row => string.Join('|', row.Children.Select(cell => cell.TextContent))));
    }

    [Fact]
    public async Task The_address_narrows_by_action_person_and_days_of_Berlin()
    {
        var events = new (AuditAction Action, string Actor, DateTimeOffset At)[]
        {
            (AuditAction.AccessChanged, "a", new(2026, 11, 22, 22, 59, 0, TimeSpan.Zero)), (AuditAction.AccessChanged, "a", new(2026, 11, 22, 23, 0, 0, TimeSpan.Zero)),
            (AuditAction.AccessChanged, "b", Noon), (AuditAction.Exported, "a", Noon), (AuditAction.AccessChanged, "a", new(2026, 11, 23, 23, 0, 0, TimeSpan.Zero)),
        };
        foreach (var (action, actor, at) in events)
            await Store.AppendAsync(new AuditEvent(action, new AuditActor(actor)), at, CancellationToken.None);
        Services.GetRequiredService<NavigationManager>().NavigateTo("/pruefprotokoll?aktion=AccessChanged&person=a&von=2026-11-23&bis=2026-11-23");

        var page = Render<AuditPage>();
        page.WaitForElement("tbody tr");

        Assert.Equal("2", Assert.Single(page.FindAll("tbody th")).TextContent);
        Assert.Equal("/pruefprotokoll/herunterladen?aktion=AccessChanged&person=a&von=2026-11-23&bis=2026-11-23", page.Find("a[download]").GetAttribute("href"));
    }

    [Fact]
    public async Task The_chain_is_checked_on_demand_and_the_last_hash_can_be_noted()
    {
        var last = await Store.AppendAsync(new AuditEvent(AuditAction.Exported, AuditActor.System), Noon, CancellationToken.None);
        var page = Render<AuditPage>();
        page.WaitForElement("tbody tr");

        await page.Find("section button").ClickAsync(new());

        page.WaitForElement("code");
        Assert.Contains("vollständig und unverändert", page.Find("section .notice").TextContent, StringComparison.Ordinal);
        Assert.Equal(AuditVerification.Hex(last.Hash), page.Find("code").TextContent);
    }

    [Fact]
    public async Task Who_is_no_auditor_any_more_reads_nothing_further()
    {
        await Store.AppendAsync(new AuditEvent(AuditAction.Exported, AuditActor.System), Noon, CancellationToken.None);
        var page = Render<AuditPage>();
        page.WaitForElement("tbody tr");
        HoldAs(["Employee"], ["alle"], []);

        await page.Find("section button").ClickAsync(new());

        page.WaitForAssertion(() => Assert.Empty(page.FindAll("tbody tr, code")));
    }
}

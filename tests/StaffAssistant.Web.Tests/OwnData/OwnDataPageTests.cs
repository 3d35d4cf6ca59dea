using Bunit;
using Microsoft.Extensions.DependencyInjection;
using StaffAssistant.Core.Access;
using StaffAssistant.Core.Audit;
using StaffAssistant.Core.Briefing;
using StaffAssistant.Core.OwnData;
using StaffAssistant.Core.Retention;
using StaffAssistant.Testing;
using StaffAssistant.Web.Features.OwnData;
using StaffAssistant.Web.Identity;
using Xunit;

namespace StaffAssistant.Web.Tests.OwnData;

/// <summary>R50: a person sees, takes along and deletes what is kept of him, and nothing of others.</summary>
public sealed class OwnDataPageTests : GermanContext, IAsyncLifetime
{
    private TestStore _store = default!;

    public async ValueTask InitializeAsync()
    {
        _store = await TestStore.OpenAsync();
        foreach (var person in new[] { "jb", "mk" })
            await _store.Get<IBriefingStore>().ConfirmAsync(new PersonKey(person), new BriefingConfirmation("1", new DateTimeOffset(2026, 11, 2, 8, 0, 0, TimeSpan.Zero)), CancellationToken.None);
        Services.AddSingleton(_store.Get<OwnDataDesk>());
        Services.AddOptions<SignInOptions>();
        Services.AddOptions<RetentionOptions>();
    }

    [Fact]
    public async Task Each_kind_stands_there_with_its_count_its_period_and_the_day_when_the_oldest_goes()
    {
        await _store.Get<AuditTrail>().RecordAsync(new AuditEvent(AuditAction.Exported, new AuditActor("jb")), CancellationToken.None);

        var page = Render<OwnDataPage>();

        page.WaitForElement("tbody tr");
        var briefing = page.FindAll("tbody tr").Single(row => row.TextContent.Contains("Bestätigte Einweisung", StringComparison.Ordinal));
        Assert.Contains("nach 365 Tagen", briefing.TextContent, StringComparison.Ordinal);
        Assert.Contains("02.11.2027", briefing.TextContent, StringComparison.Ordinal);
        Assert.Contains("Ausgeführt: 1", page.Markup, StringComparison.Ordinal);
        Assert.Contains("Zurzeit angemeldet: 1", page.Markup, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("tbody button")]
    [InlineData("div > button.btn")]
    public async Task Deleting_asks_once_and_leaves_what_belongs_to_others(string button)
    {
        var page = Render<OwnDataPage>();
        page.WaitForElement("tbody button");
        page.FindAll(button)[^1].Click();
        page.FindAll(".ask button")[1].Click();
        Assert.Equal(1, await CountAsync("jb"));

        page.FindAll(button)[^1].Click();
        Assert.Contains("rückgängig", page.Find(".ask[role=alert]").TextContent, StringComparison.Ordinal);
        page.Find(".ask button").Click();

        page.WaitForAssertion(() => Assert.Equal("Gelöschte Einträge: 1.", page.Find(".said").TextContent));
        Assert.Equal((0, 1), (await CountAsync("jb"), await CountAsync("mk")));
        Assert.Empty(page.FindAll("tbody button"));
    }

    [Fact]
    public void A_readable_export_shows_what_was_written_and_runs_nothing_of_it()
    {
        var page = ReadableExport.Write("T", "L", [("Gespräche", [new { Frage = "<script>alert(1)</script>", Leer = (string?)null }]), ("Nichts", [])], "Nichts gespeichert.");

        Assert.DoesNotContain("<script", page, StringComparison.Ordinal);
        Assert.Contains("&lt;script&gt;", page, StringComparison.Ordinal);
        Assert.Contains("<dt>Frage</dt>", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Leer", page, StringComparison.Ordinal);
        Assert.Contains("Nichts gespeichert.", page, StringComparison.Ordinal);
    }

    protected override async ValueTask DisposeAsyncCore()
    {
        await base.DisposeAsyncCore();
        await _store.DisposeAsync();
    }

    private async Task<int> CountAsync(string person) =>
        (await _store.Get<OwnDataDesk>().ListAsync(new PersonKey(person), CancellationToken.None)).Single(entry => entry.Kind == PersonalKind.Briefing).Count;
}

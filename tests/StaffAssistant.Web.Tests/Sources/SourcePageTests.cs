using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Routing;
using Microsoft.Extensions.DependencyInjection;
using StaffAssistant.Core.Audit;
using StaffAssistant.Core.Documents;
using StaffAssistant.Core.Passages;
using StaffAssistant.Testing;
using StaffAssistant.Web.Features.Sources;
using StaffAssistant.Web.Layout;
using Xunit;

namespace StaffAssistant.Web.Tests.Sources;

/// <summary>The page on the real embedded store.</summary>
public sealed class SourcePageTests : GermanContext, IAsyncLifetime
{
    private const string Hostile = "<script>alert(1)</script> **fett** [hier](javascript:alert(1))";
    private TestStore _store = default!;
    private Document _rule = default!;
    private Document _secret = default!;

    private DocumentVersion Old => _rule.Versions[0];

    private DocumentVersion Current => _rule.Versions[1];

    public async ValueTask InitializeAsync()
    {
        _store = await TestStore.OpenAsync();
        var catalog = _store.Get<IDocumentCatalog>();
        await catalog.SaveAsync(A.Document("Reisekosten").Numbered("DA 3.2").From("2025-01-01").Saying("Das Tagegeld beträgt 13 Euro.").Build(), CancellationToken.None);
        _rule = await catalog.SaveAsync(
            A.Document("Reisekosten").Numbered("DA 3.2").From("2026-01-01").Saying("Das Tagegeld beträgt 14 Euro. Es gilt im Inland.", "Zweiter Absatz.", Hostile).Build(), CancellationToken.None);
        _secret = await catalog.SaveAsync(A.Document("Leitfaden").Numbered("LF 1").Tagged("leitung").Saying("Vertraulich.").Build(), CancellationToken.None);
        Services.AddSingleton(catalog);
    }

    [Fact]
    public void The_head_says_what_it_is_who_answers_and_which_versions_there_are()
    {
        var page = Open(_rule.Id.ToString());

        Assert.Equal("Reisekosten", page.Find("h1").TextContent);
        Assert.Equal("DA 3.2 · Sammlung Reise und Fahrzeuge", page.Find(".page-head .meta").TextContent);
        Assert.Equal(
            ["Fassung 2, gilt seit 01.01.2026", "Fassung 1, galt bis 31.12.2025"],
            page.FindAll("option").Select(option => option.TextContent.Replace('\u00a0', ' ')));
        Assert.Equal("gilt", page.Find("dd .badge-ok").TextContent);
        Assert.Equal(PageAddress.Original(Current), page.Find("a[download]").GetAttribute("href"));
        Assert.Contains("14 Euro", page.Find(".sheet").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Opening_a_restricted_document_is_recorded_and_opening_an_ordinary_one_is_not()
    {
        RestrictedTags.Add("leitung");
        Hold("alle", "leitung");

        Open(_rule.Id.ToString());
        Assert.Empty(Recorded.Events);
        Open(_secret.Id.ToString());

        Assert.Equal(
            [new AuditEvent(AuditAction.RestrictedRead, new AuditActor("jb")) { Subject = _secret.Id.ToString(), Collection = _secret.Access.Collection.Value, Detail = "Source" }], Recorded.Events);
    }

    [Fact]
    public void The_stichtag_chooses_the_version_and_its_state_is_said()
    {
        var page = Open($"{_rule.Id}?stichtag=2025-06-01");

        Assert.Contains("13 Euro", page.Find(".sheet").TextContent, StringComparison.Ordinal);
        Assert.Equal("Zustand am 01.06.2025", page.Find(".facts-row dt").TextContent);
        Assert.Equal("gilt", page.Find("dd .badge-ok").TextContent);
    }

    [Fact]
    public void An_old_version_is_called_superseded_today()
    {
        var page = Open($"{_rule.Id}?fassung={Old.Id}");

        Assert.Equal("abgelöst", page.Find("dd .badge-warn").TextContent);
        Assert.Empty(page.FindAll(".said"));
    }

    [Fact]
    public void A_passage_that_was_asked_for_is_marked_as_a_whole_and_is_brought_into_view()
    {
        var page = Open($"{_rule.Id}?fassung={Current.Id}&stelle={PassageAt(0)}");

        var said = Assert.Single(page.FindAll(".said"));
        Assert.Equal($"stelle-{PassageAt(0)}", said.Id);
        Assert.Equal("Markierte Stelle: § 6 Abs. 1", said.GetAttribute("aria-label"));
        Assert.Equal("Das Tagegeld beträgt 14 Euro. Es gilt im Inland.", said.QuerySelector("mark")!.TextContent);
        Assert.Equal("location", page.Find(".outline a").GetAttribute("aria-current"));
        Assert.Equal("Fundstelle 1 von 1", page.Find(".badge-quote").TextContent);
    }

    [Fact]
    public void Words_that_this_circuit_has_quoted_are_marked_alone()
    {
        Services.GetRequiredService<QuotedWords>().Remember([(PassageAt(0), "Das Tagegeld beträgt 14 Euro.")]);

        var page = Open($"{_rule.Id}?fassung={Current.Id}&stelle={PassageAt(0)}");

        Assert.Equal("Das Tagegeld beträgt 14 Euro.", page.Find(".said mark").TextContent);
        Assert.Equal("(1) Das Tagegeld beträgt 14 Euro. Es gilt im Inland.", page.Find(".said p.abs").TextContent);
    }

    [Fact]
    public void One_steps_from_mark_to_mark_in_reading_order()
    {
        var page = Open($"{_rule.Id}?fassung={Current.Id}&stelle={PassageAt(1)}&stelle={PassageAt(0)}");
        Assert.Equal("Fundstelle 1 von 2", page.Find(".badge-quote").TextContent);

        page.Find("[aria-label='Nächste Fundstelle']").Click();
        Assert.Equal("Fundstelle 2 von 2", page.Find(".badge-quote").TextContent);
        page.Find("[aria-label='Nächste Fundstelle']").Click();
        Assert.Equal("Fundstelle 1 von 2", page.Find(".badge-quote").TextContent);
        page.Find("[aria-label='Vorige Fundstelle']").Click();
        Assert.Equal("Fundstelle 2 von 2", page.Find(".badge-quote").TextContent);
    }

    [Fact]
    public void A_mark_that_this_version_does_not_hold_is_said()
    {
        var page = Open($"{_rule.Id}?fassung={Old.Id}&stelle={PassageAt(0)}");

        Assert.Contains("steht in dieser Fassung nicht", page.Find(".notice").TextContent, StringComparison.Ordinal);
        Assert.Empty(page.FindAll(".said"));
    }

    [Fact]
    public void Another_version_is_opened_without_the_mark_and_with_the_question()
    {
        var page = Open($"{_rule.Id}?fassung={Current.Id}&stelle={PassageAt(0)}&frage=Wie%20hoch%3F");

        page.Find("select").Change(Old.Id.ToString());

        Assert.EndsWith($"/quelle/{_rule.Id}?fassung={Old.Id}&frage=Wie%20hoch%3F", Services.GetRequiredService<NavigationManager>().Uri, StringComparison.Ordinal);
        Assert.Equal("/?frage=Wie%20hoch%3F", page.Find(".crumb a").GetAttribute("href"));
    }

    [Fact]
    public void Text_of_a_document_stays_text()
    {
        var page = Open(_rule.Id.ToString());

        Assert.Contains(Hostile, page.Find(".sheet").TextContent, StringComparison.Ordinal);
        Assert.Empty(page.FindAll("script, strong, .sheet a"));
    }

    [Fact]
    public async Task What_is_forbidden_and_what_does_not_exist_look_the_same()
    {
        string[] addresses =
        [
            _secret.Id.ToString(), $"{_secret.Id}?fassung={_secret.Versions[0].Id}", Guid.NewGuid().ToString("N"), "unsinn", $"{_rule.Id}?fassung=unsinn",
            $"{_rule.Id}?fassung={Guid.NewGuid():N}", $"{_rule.Id}?fassung={_secret.Versions[0].Id}", $"{_rule.Id}?stelle=unsinn",
        ];

        foreach (var address in addresses)
        {
            var missed = 0;
            EventHandler<NotFoundEventArgs> count = (_, _) => missed++;
            var navigation = Services.GetRequiredService<NavigationManager>();
            navigation.OnNotFound += count;

            var page = Open(address);

            Assert.Equal((1, string.Empty), (missed, page.Markup.Trim()));
            navigation.OnNotFound -= count;
            await DisposeComponentsAsync();
        }
    }

    [Fact]
    public void Whoever_may_see_it_opens_it()
    {
        Hold("alle", "leitung");

        Assert.Contains("Vertraulich.", Open(_secret.Id.ToString()).Find(".sheet").TextContent, StringComparison.Ordinal);
    }

    protected override async ValueTask DisposeAsyncCore()
    {
        await base.DisposeAsyncCore();
        await _store.DisposeAsync();
    }

    private PassageId PassageAt(int ordinal) => Passage.IdOf(Current.Id, ordinal);

    private IRenderedComponent<SourcePage> Open(string address)
    {
        SetRendererInfo(new RendererInfo("Server", isInteractive: true));
        Services.GetRequiredService<NavigationManager>().NavigateTo($"/quelle/{address}");
        return Render<SourcePage>(set => set.Add(page => page.DocumentId, address.Split('?')[0]));
    }
}

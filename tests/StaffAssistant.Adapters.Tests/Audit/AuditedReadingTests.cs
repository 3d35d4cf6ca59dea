using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using StaffAssistant.Core.Access;
using StaffAssistant.Core.Audit;
using StaffAssistant.Core.Documents;
using StaffAssistant.Testing;
using Xunit;

namespace StaffAssistant.Adapters.Tests.Audit;

/// <summary>P4.4, R51: who was shown text of a restricted document stands in the trail; who reads an ordinary rule does not.</summary>
public sealed class AuditedReadingTests : IAsyncLifetime
{
    private static readonly AuditActor Ada = new("t:ada");
    private static readonly AccessScope Lead = AccessScope.Of([AccessTag.Everyone, new("leitung")]);
    private readonly RefusingTrail _trail = new();
    private readonly FakeTimeProvider _clock = new(new DateTimeOffset(2026, 11, 23, 8, 0, 0, TimeSpan.Zero));
    private TestStore _store = null!;
    private Document _ordinary = null!;
    private Document _restricted = null!;

    private AuditedReading Reading => _store.Get<AuditedReading>();

    public async ValueTask InitializeAsync()
    {
        _store = await TestStore.OpenAsync(change: services =>
        {
            services.AddSingleton<IAuditStore>(_trail).AddSingleton<TimeProvider>(_clock);
            services.Configure<AuditOptions>(options => options.RestrictedTags.Add(" Leitung "));
        });
        _ordinary = await _store.Get<IDocumentCatalog>().SaveAsync(A.Document("Reisekosten").Build(), CancellationToken.None);
        _restricted = await _store.Get<IDocumentCatalog>().SaveAsync(A.Document("Leitfaden").Numbered("LF 1").Tagged("leitung").Build(), CancellationToken.None);
        _trail.Events.Clear();
    }

    public ValueTask DisposeAsync() => _store.DisposeAsync();

    [Fact]
    public async Task Only_the_restricted_document_leaves_an_entry()
    {
        await Reading.ShowAsync([_ordinary.Id, _restricted.Id, new DocumentId(Guid.NewGuid())], Lead, Ada, ReadingWay.Answer, CancellationToken.None);

        var what = Assert.Single(_trail.Events);
        Assert.Equal((AuditAction.RestrictedRead, Ada, _restricted.Id.ToString(), "Answer"), (what.Action, what.Actor, what.Subject, what.Detail));
    }

    [Fact]
    public async Task What_the_reader_may_not_see_is_no_reading()
    {
        await Reading.ShowAsync([_restricted.Id], AccessScope.Of([AccessTag.Everyone]), Ada, ReadingWay.Answer, CancellationToken.None);

        Assert.Empty(_trail.Events);
    }

    [Fact]
    public async Task A_page_that_is_drawn_twice_is_read_once_and_read_again_later_twice()
    {
        await ShowAsync();
        _clock.Advance(TimeSpan.FromSeconds(5));
        await ShowAsync();
        Assert.Single(_trail.Events);

        await Reading.ShowAsync(_restricted, new AuditActor("t:ben"), ReadingWay.Source, CancellationToken.None);
        await Reading.ShowAsync(_restricted, Ada, ReadingWay.Original, CancellationToken.None);
        _clock.Advance(TimeSpan.FromSeconds(31));
        await ShowAsync();
        Assert.Equal(4, _trail.Events.Count);
    }

    [Fact]
    public async Task What_could_not_be_recorded_is_recorded_at_the_next_try()
    {
        _trail.Refuses = true;
        await Assert.ThrowsAsync<IOException>(ShowAsync);
        _trail.Refuses = false;

        await ShowAsync();

        Assert.Single(_trail.Events);
    }

    private Task ShowAsync() => Reading.ShowAsync(_restricted, Ada, ReadingWay.Source, CancellationToken.None);
}

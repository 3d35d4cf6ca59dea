using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using StaffAssistant.Core.Access;
using StaffAssistant.Core.Documents;
using StaffAssistant.Core.Feedback;
using StaffAssistant.Core.Passages;
using StaffAssistant.Testing;
using Xunit;

namespace StaffAssistant.Adapters.Tests.Feedback;

public sealed class FeedbackIntakeTests : IAsyncLifetime
{
    private static readonly AccessScope Anyone = AccessScope.Of([AccessTag.Everyone]);
    private static readonly CollectionName Reise = new("Reise");
    private static readonly CollectionName Personal = new("Personal");

    // A Sunday evening in Berlin, and Monday already in Auckland.
    private readonly FakeTimeProvider _clock = new(new DateTimeOffset(2026, 11, 22, 20, 15, 30, TimeSpan.Zero));
    private readonly TemporaryDirectory _folder = A.DataDirectory();
    private TestStore _store = null!;
    private PassageId _travel;
    private PassageId _staff;
    private PassageId _closed;

    public async ValueTask InitializeAsync()
    {
        _store = await TestStore.OpenAsync(_folder.Path, services => services.AddSingleton<TimeProvider>(_clock));
        _travel = await FileAsync(A.Document("Reisekosten").Numbered("DA 3.2").From("2026-01-01").In("Reise"));
        _staff = await FileAsync(A.Document("Urlaub").Numbered("DA 11.1").In("Personal"));
        _closed = await FileAsync(A.Document("Leitfaden").Numbered("LF 1").In("Leitung").Tagged("leitung"));
    }

    public async ValueTask DisposeAsync()
    {
        await _store.DisposeAsync();
        _folder.Dispose();
    }

    [Fact]
    public async Task The_editors_of_each_cited_collection_learn_version_and_place_of_their_own_sources_only()
    {
        var sent = NotHelpful(_travel, _staff) with { Reason = FeedbackReason.Outdated, Question = "Was gilt?", Remark = "Alt." };

        Assert.Equal(FeedbackOutcome.Sent, await SendAsync(sent));

        var travel = Assert.Single(await AtAsync(FeedbackDesk.Of(Reise)));
        Assert.Equal((Reise, FeedbackReason.Outdated, "Was gilt?", "Alt.", FeedbackState.Open), (travel.Collection, travel.Reason, travel.Question, travel.Remark, travel.State));
        var place = Assert.Single(travel.Places);
        Assert.Equal(("Reisekosten (DA 3.2)", new DateOnly(2026, 1, 1), _travel), (place.Title, place.ValidFrom, place.Passage));
        Assert.Equal("Urlaub (DA 11.1)", Assert.Single(Assert.Single(await AtAsync(FeedbackDesk.Of(Personal))).Places).Title);
    }

    [Fact]
    public async Task Nothing_tells_who_sent_it_or_when_within_the_week()
    {
        await SendAsync(NotHelpful(_travel) with { Reason = FeedbackReason.Other, Remark = "Bemerkung" }, person: "jana-brandt-kennung");

        Assert.Equal(new DateOnly(2026, 11, 16), Assert.Single(await AtAsync(FeedbackDesk.Of(Reise))).Week);
        await _store.DisposeAsync();
        var bytes = string.Concat(Directory.GetFiles(_folder.Path, "catalog*").Select(file => Encoding.Latin1.GetString(File.ReadAllBytes(file))));
        Assert.Contains("Bemerkung", bytes, StringComparison.Ordinal);
        Assert.DoesNotContain("jana-brandt", bytes, StringComparison.Ordinal);
        Assert.DoesNotContain("2026-11-22", bytes, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_found_it_helpful_leaves_no_words_and_nothing_to_do()
    {
        await SendAsync(new NewFeedback(Guid.NewGuid(), FeedbackKind.Helpful) { Cited = [_travel], Question = "Geheim?", Remark = "Geheim" });

        var entry = Assert.Single(await AtAsync(FeedbackDesk.Of(Reise)));
        Assert.Equal((string.Empty, string.Empty, FeedbackState.Done), (entry.Question, entry.Remark, entry.State));
    }

    [Fact]
    public async Task A_source_that_the_sender_may_not_see_is_not_named_to_its_editors()
    {
        Assert.Equal(FeedbackOutcome.Empty, await SendAsync(NotHelpful(_closed) with { Reason = FeedbackReason.Wrong }));

        Assert.Empty(await AtAsync(FeedbackDesk.Of(new CollectionName("Leitung"))));
    }

    [Theory]
    [InlineData("Reise", "Reise")]
    [InlineData("Leitung", null)]
    [InlineData("Gibt es nicht", null)]
    [InlineData(null, null)]
    public async Task A_gap_goes_to_a_collection_that_the_sender_may_see_else_to_all_editors(string? chosen, string? kept)
    {
        var gap = new NewFeedback(Guid.NewGuid(), FeedbackKind.Gap) { Question = "Darf mein Hund mit?", Collection = chosen is null ? null : new CollectionName(chosen) };

        Assert.Equal(FeedbackOutcome.Sent, await SendAsync(gap));

        var entry = Assert.Single(await AtAsync(kept is null ? FeedbackDesk.Editors : FeedbackDesk.Of(new CollectionName(kept))));
        Assert.Equal(kept, entry.Collection?.Value);
        Assert.Equal("Darf mein Hund mit?", entry.Question);
    }

    [Fact]
    public async Task What_is_empty_or_too_long_is_not_kept()
    {
        Assert.Equal(FeedbackOutcome.Empty, await SendAsync(NotHelpful(_travel)));
        Assert.Equal(FeedbackOutcome.Empty, await SendAsync(new NewFeedback(Guid.NewGuid(), FeedbackKind.Gap) { Question = " \u200B\n" }));
        Assert.Equal(FeedbackOutcome.Empty, await SendAsync(new NewFeedback(Guid.NewGuid(), FeedbackKind.Barrier)));
        Assert.Equal(FeedbackOutcome.TooLong, await SendAsync(new NewFeedback(Guid.NewGuid(), FeedbackKind.Gap) { Question = new string('x', 2_001) }));
        Assert.Equal(FeedbackOutcome.TooLong, await SendAsync(NotHelpful(_travel) with { Reason = FeedbackReason.Other, Remark = new string('x', NewFeedback.LongestRemark + 1) }));

        Assert.Empty(await AtAsync(FeedbackDesk.Of(Reise), FeedbackDesk.Editors, FeedbackDesk.Administrators));
    }

    [Fact]
    public async Task A_barrier_goes_to_the_administrators_with_the_reach_that_was_given()
    {
        await SendAsync(new NewFeedback(Guid.NewGuid(), FeedbackKind.Barrier) { Remark = "Das Menü liest nichts vor.\u0007", Reach = "Zimmer 12", Cited = [_travel] });

        var entry = Assert.Single(await AtAsync(FeedbackDesk.Administrators));
        Assert.Equal(("Das Menü liest nichts vor.", "Zimmer 12"), (entry.Remark, entry.Reach));
        Assert.Empty(entry.Places);
    }

    [Fact]
    public async Task After_too_much_within_an_hour_the_next_is_refused_and_not_kept()
    {
        for (var sent = 0; sent < new FeedbackOptions().MostPerHour; sent++)
            Assert.Equal(FeedbackOutcome.Sent, await SendAsync(NotHelpful(_travel) with { Reason = FeedbackReason.Unclear }));

        Assert.Equal(FeedbackOutcome.TooMany, await SendAsync(NotHelpful(_travel) with { Reason = FeedbackReason.Unclear }));
        Assert.Equal(FeedbackOutcome.Sent, await SendAsync(NotHelpful(_travel) with { Reason = FeedbackReason.Unclear }, person: "mk"));
    }

    private static NewFeedback NotHelpful(params PassageId[] cited) => new(Guid.NewGuid(), FeedbackKind.NotHelpful) { Cited = cited };

    private Task<FeedbackOutcome> SendAsync(NewFeedback sent, string person = "jb") =>
        _store.Get<FeedbackIntake>().SendAsync(sent, Anyone, person, CancellationToken.None);

    private async Task<IReadOnlyList<FeedbackEntry>> AtAsync(params FeedbackDesk[] desks) =>
        (await _store.Get<IFeedbackStore>().ListAsync(desks.ToHashSet(), new FeedbackFilter(null, null, null), 99, CancellationToken.None)).Entries;

    private async Task<PassageId> FileAsync(DocumentBuilder builder)
    {
        var version = builder.Build();
        await _store.Get<IDocumentCatalog>().SaveAsync(version, CancellationToken.None);
        return version.Passages[0].Id;
    }
}

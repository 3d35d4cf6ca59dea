using StaffAssistant.Core.Access;
using StaffAssistant.Core.Documents;
using StaffAssistant.Core.Indexing;
using StaffAssistant.Core.Language;
using StaffAssistant.Core.Passages;
using StaffAssistant.Core.Searching;
using StaffAssistant.Testing;
using Xunit;

namespace StaffAssistant.Adapters.Tests.Conformance;

/// <summary>What every index must hold, whatever it is made of.</summary>
public abstract class PassageIndexConformance
{
    private static readonly DateOnly Today = new(2026, 11, 22);
    private static readonly AccessScope Everyone = AccessScope.Of([AccessTag.Everyone]);

    /// <summary>The analysis that index and question share.</summary>
    protected static GermanAnalysis Analysis { get; } = new(CompoundLexicon.Shipped);

    /// <summary>The index under test.</summary>
    protected abstract IPassageIndex Index { get; }

    /// <summary>The index under test as a thing that is kept.</summary>
    protected IIndexUpkeep Upkeep => (IIndexUpkeep)Index;

    private static PassageQuery QueryOf(string question) => new(Analysis.AnalyzeQuestion(question), Everyone, Today);

    /// <summary>Closes the index and opens what it left.</summary>
    protected abstract IPassageIndex Reopen();

    [Fact]
    public async Task An_empty_index_finds_nothing_and_knows_no_change()
    {
        Assert.Empty(await FindAsync("Tagegeld"));
        Assert.Equal(0, Index.CaughtUpTo);
        Assert.Equal(0, Index.Count);
    }

    [Fact]
    public async Task A_passage_is_found_by_stem_and_by_part_of_a_compound()
    {
        var sample = await AddAsync(SamplePassage.Of("Reisekosten", ["Die Erstattung von Reisekosten ist zu beantragen."]));

        Assert.Equal(sample.Change.Passages[0].Id, Assert.Single(await FindAsync("Erstattungen")).Id);
        Assert.Equal(sample.Change.Passages[0].Id, Assert.Single(await FindAsync("Reisekostenerstattung")).Id);
    }

    [Fact]
    public async Task A_passage_is_found_by_a_synonym_of_its_words()
    {
        var sample = await AddAsync(SamplePassage.Of("Regelung", ["Die Telearbeit ist zu vereinbaren."]));

        Assert.Equal(sample.Change.Passages[0].Id, Assert.Single((await Index.SearchAsync(QueryOf("Homeoffice"), TestContext.Current.CancellationToken)).Candidates).Id);
    }

    [Fact]
    public async Task A_word_with_a_typing_error_is_read_as_the_nearest_of_the_index()
    {
        var sample = await AddAsync(SamplePassage.Of("Regelung", ["Die Dienstreise ist zu genehmigen."]));

        var found = await Index.SearchAsync(QueryOf("Dienstraise"), TestContext.Current.CancellationToken);

        Assert.Equal(sample.Change.Passages[0].Id, Assert.Single(found.Candidates).Id);
        Assert.Equal("dienstreise", found.Understood?.Tokens.Single().Word.Folded);
    }

    [Fact]
    public async Task A_place_that_the_question_refers_to_bears_its_terms()
    {
        await AddAsync(SamplePassage.Of("BUrlG § 6 – Ausschluss", ["Doppelter Urlaub ist ausgeschlossen."]));
        var sample = await AddAsync(SamplePassage.Of("BUrlG § 7 – Zeitpunkt", ["Der Urlaub ist zu gewähren."]));

        var found = await Index.SearchAsync(QueryOf("Was regelt Paragraph 7 des Bundesurlaubsgesetzes?"), TestContext.Current.CancellationToken);

        Assert.Equal(sample.Change.Passages[0].Id, found.Candidates[0].Id);
        Assert.Contains("burlg|§7", found.Candidates[0].References);
    }

    [Fact]
    public async Task A_caller_without_the_tag_never_sees_the_passage()
    {
        await AddAsync(SamplePassage.Of("Leitfaden", ["Der Nikolauseffekt ist zu besprechen."], SamplePassage.OnlyFor("leitung")));

        Assert.Empty(await FindAsync("Nikolauseffekt"));
        Assert.Empty(await FindAsync("Nikolauseffekt", AccessScope.None));
        Assert.Single(await FindAsync("Nikolauseffekt", AccessScope.Of([new AccessTag("leitung")])));
        Assert.Single(await FindAsync("Nikolauseffekt", AccessScope.Of([], [new CollectionName("Personal")])));
    }

    [Fact]
    public async Task Better_matching_passages_that_are_forbidden_do_not_crowd_out_an_allowed_one()
    {
        var forbidden = Enumerable.Range(0, 300).Select(_ => SamplePassage.Of("Tagegeld", ["Tagegeld Tagegeld Tagegeld"], SamplePassage.OnlyFor("geheim")).Change);
        var allowed = SamplePassage.Of("Allgemeines", ["Wer reist, liest zum Schluss die Regel über das Tagegeld nach."]);

        await Index.ApplyAsync([.. forbidden, allowed.Change], 301, TestContext.Current.CancellationToken);

        Assert.Equal(allowed.Change.Passages[0].Id, Assert.Single(await FindAsync("Tagegeld", limit: 5)).Id);
    }

    [Theory]
    [InlineData("2025-06-01", "alt")]
    [InlineData("2026-11-22", "neu")]
    [InlineData("2023-01-01", "")]
    public async Task Only_passages_that_apply_on_the_day_are_found(string day, string expected)
    {
        await AddAsync(SamplePassage.Of("Reisekosten alt", ["Tagegeld alt"], validity: new Validity(new DateOnly(2025, 1, 1), new DateOnly(2025, 12, 31))));
        await AddAsync(SamplePassage.Of("Reisekosten neu", ["Tagegeld neu"], validity: new Validity(new DateOnly(2026, 1, 1), null)));

        var found = await FindAsync("Tagegeld", day: DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));

        Assert.Equal(expected.Length == 0 ? [] : [$"Tagegeld {expected}"], found.Select(candidate => candidate.Text));
    }

    [Fact]
    public async Task Only_the_chosen_collections_are_searched()
    {
        await AddAsync(SamplePassage.Of("Eins", ["Tagegeld eins"], SamplePassage.Open("Personal")));
        await AddAsync(SamplePassage.Of("Zwei", ["Tagegeld zwei"], SamplePassage.Open("Soziales")));

        Assert.Equal("Tagegeld zwei", Assert.Single(await FindAsync("Tagegeld", collections: [new CollectionName("soziales")])).Text);
        Assert.Equal(2, (await FindAsync("Tagegeld")).Count);
    }

    [Fact]
    public async Task Passages_of_templates_are_offered_only_to_who_looks_for_the_file()
    {
        var rule = await AddAsync(SamplePassage.Of("Reisekosten", ["Das Tagegeld beträgt 14 Euro."]));
        var template = await AddAsync(SamplePassage.Of("Tagegeld", ["Tagegeld Tagegeld: {{Betrag}}"]).OfKind("Vorlage"));
        var looking = QueryOf("Tagegeld") with { IncludesTemplates = true, Limit = 1 };

        Assert.Equal(rule.Change.Passages[0].Id, Assert.Single(await FindAsync("Tagegeld", limit: 1)).Id);
        Assert.Equal(template.Change.Passages[0].Id, Assert.Single((await Index.SearchAsync(looking, TestContext.Current.CancellationToken)).Candidates).Id);
        Assert.Equal(2, (await MatchAsync("Tagegeld")).Versions.Count);
    }

    [Fact]
    public async Task A_changed_document_replaces_its_passages_and_a_removed_one_takes_them_along()
    {
        var sample = await AddAsync(SamplePassage.Of("Reisekosten", ["Tagegeld vorher"]));

        await Index.ApplyAsync([ReplacedBy(sample, "Tagegeld nachher")], 2, TestContext.Current.CancellationToken);
        var afterChange = await FindAsync("Tagegeld");
        await Index.ApplyAsync([new DocumentChange(3, sample.Change.DocumentId, null, [])], 3, TestContext.Current.CancellationToken);

        Assert.Equal("Tagegeld nachher", Assert.Single(afterChange).Text);
        Assert.Empty(await FindAsync("Tagegeld"));
        Assert.Equal(0, Index.Count);
    }

    [Fact]
    public async Task What_was_applied_is_there_after_a_restart()
    {
        await Index.ApplyAsync([SamplePassage.Of("Reisekosten", ["Tagegeld"]).Change], 42, TestContext.Current.CancellationToken);

        var reopened = Reopen();

        Assert.Equal(42, reopened.CaughtUpTo);
        Assert.Equal(1, reopened.Count);
        Assert.Single(await FindAsync("Tagegeld", index: reopened));
    }

    [Fact]
    public async Task Pieces_are_applied_in_order_and_those_before_a_fault_stay()
    {
        var (first, second) = (SamplePassage.Of("Reisekosten", ["Tagegeld vorher"]), SamplePassage.Of("Urlaub", ["Resturlaub"]));
        var applied = new List<long>();

        var fault = await Record.ExceptionAsync(() => Index.ApplyAsync(
            Pieces([first.Change], [second.Change, ReplacedBy(first, "Tagegeld nachher")]), applied.Add, TestContext.Current.CancellationToken));

        Assert.IsType<IOException>(fault);
        Assert.Equal([1, 2], applied);
        Assert.Equal((2, 2), (Index.CaughtUpTo, Index.Count));
        Assert.Equal("Tagegeld nachher", Assert.Single(await FindAsync("Tagegeld")).Text);
        Assert.Equal("Tagegeld nachher", Assert.Single(await FindAsync("Tagegeld", index: Reopen())).Text);
    }

    [Fact]
    public async Task A_build_takes_its_pieces_together_or_none_of_them()
    {
        var (first, second) = (SamplePassage.Of("Reisekosten", ["Tagegeld vorher"]), SamplePassage.Of("Urlaub", ["Resturlaub"]));
        await using (var build = Upkeep.BeginBuild())
        {
            Assert.IsType<IOException>(await Record.ExceptionAsync(() => build.ApplyAsync(Pieces([first.Change]), null, TestContext.Current.CancellationToken)));
            Assert.Equal(0, build.CaughtUpTo);
        }

        await using (var build = Upkeep.BeginBuild())
        {
            await build.ApplyAsync(Pieces([first.Change], [second.Change, ReplacedBy(first, "Tagegeld nachher")]).Take(2), null, TestContext.Current.CancellationToken);
            Assert.Equal(2, build.CaughtUpTo);
            await build.ServeAsync(TestContext.Current.CancellationToken);
        }

        Assert.Equal((2, 2), (Index.CaughtUpTo, Index.Count));
        Assert.Equal("Tagegeld nachher", Assert.Single(await FindAsync("Tagegeld")).Text);
        Assert.True(await Upkeep.IsSoundAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task What_was_written_is_sound_and_so_is_what_never_was()
    {
        Assert.True(await Upkeep.IsSoundAsync(TestContext.Current.CancellationToken));

        await AddAsync(SamplePassage.Of("Reisekosten", ["Tagegeld"]));

        Assert.True(await Upkeep.IsSoundAsync(TestContext.Current.CancellationToken));
        Reopen();
        Assert.True(await Upkeep.IsSoundAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task What_the_index_holds_can_be_read_back_and_compared()
    {
        var access = SamplePassage.OnlyFor("leitung", "Soziales");
        var validity = new Validity(new DateOnly(2026, 1, 1), new DateOnly(2026, 12, 31));
        var sample = await AddAsync(SamplePassage.Of("Leitfaden", ["Erstens.", "Zweitens."], access, validity));
        var other = await AddAsync(SamplePassage.Of("Reisekosten", ["Tagegeld"]));

        var contents = Upkeep.Read();

        Assert.Equal((2, 0), (contents.CaughtUpTo, contents.Removed));
        Assert.Equal(
            new[] { sample, other }.SelectMany(one => one.Change.Passages.Select(passage => IndexEntry.Of(one.Change.Document!, one.Change.Document!.Versions[0], passage))).ToHashSet(),
            contents.Entries.ToHashSet());
    }

    [Fact]
    public async Task A_purge_leaves_nothing_of_removed_passages_and_all_of_the_others()
    {
        var kept = await AddAsync(SamplePassage.Of("Reisekosten", ["Tagegeld"]));
        var gone = await AddAsync(SamplePassage.Of("Urlaub", ["Resturlaub"]));
        await Index.ApplyAsync([gone.Change with { Document = null, Passages = [] }], 3, TestContext.Current.CancellationToken);

        await Upkeep.PurgeAsync(TestContext.Current.CancellationToken);

        Assert.False(Upkeep.HoldsRemains);
        var contents = Upkeep.Read();
        Assert.Equal((3, 0), (contents.CaughtUpTo, contents.Removed));
        Assert.Equal(kept.Change.Passages[0].Id, Assert.Single(contents.Entries).Id);
        Assert.True(await Upkeep.IsSoundAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_build_beside_is_seen_by_no_search_until_it_serves_and_then_alone()
    {
        await AddAsync(SamplePassage.Of("Alt", ["Tagegeld alt"]));
        var built = SamplePassage.Of("Neu", ["Tagegeld neu"]);

        await using (var build = Upkeep.BeginBuild())
        {
            await build.ApplyAsync([built.Change], 7, TestContext.Current.CancellationToken);
            Assert.Equal(7, build.CaughtUpTo);
            Assert.Equal("Tagegeld alt", Assert.Single(await FindAsync("Tagegeld")).Text);
            await build.ServeAsync(TestContext.Current.CancellationToken);
        }

        Assert.Equal("Tagegeld neu", Assert.Single(await FindAsync("Tagegeld")).Text);
        Assert.Equal(7, Index.CaughtUpTo);
        Assert.Equal("Tagegeld neu", Assert.Single(await FindAsync("Tagegeld", index: Reopen())).Text);
    }

    [Fact]
    public async Task A_build_that_is_given_up_changes_nothing()
    {
        await AddAsync(SamplePassage.Of("Alt", ["Tagegeld alt"]));

        await using (var build = Upkeep.BeginBuild())
            await build.ApplyAsync([SamplePassage.Of("Neu", ["Tagegeld neu"]).Change], 7, TestContext.Current.CancellationToken);

        Assert.Equal("Tagegeld alt", Assert.Single(await FindAsync("Tagegeld")).Text);
        Assert.Equal(1, Reopen().CaughtUpTo);
    }

    [Fact]
    public async Task Every_version_with_all_words_is_matched_once_whenever_it_applies()
    {
        var old = await AddAsync(SamplePassage.Of("Reisekosten alt", ["Die Erstattung von Reisekosten.", "Tagegeld und Reisekosten: Erstattung auf Antrag."], validity: new Validity(null, new DateOnly(2025, 12, 31))));
        var now = await AddAsync(SamplePassage.Of("Reisekosten neu", ["Die Reisekostenerstattung ist zu beantragen."]));
        await AddAsync(SamplePassage.Of("Urlaub", ["Der Antrag ist zu stellen."]));

        var found = await MatchAsync("Erstattung der Reisekosten");

        Assert.Equal(
            [(old.Change.Passages[0].VersionId, 2, ValidityState.Superseded), (now.Change.Passages[0].VersionId, 1, ValidityState.Applies)],
            found.Versions.OrderBy(match => match.Card.Title).Select(match => (match.Version, match.Passages, match.Card.Validity.StateOn(Today))));
        Assert.Equal(now.Change.Passages[0].Id, found.Versions.Single(match => match.Card.Title == "Reisekosten neu").Best[0]);
        Assert.False(found.IsPartial);
        Assert.Equal(2, (await MatchAsync("Reisekostenerstattung")).Versions.Count);
    }

    [Fact]
    public async Task Where_no_passage_has_all_words_those_with_some_are_matched_and_said_to_be()
    {
        await AddAsync(SamplePassage.Of("Reise", ["Das Tagegeld ist zu beantragen."]));

        var found = await MatchAsync("Tagegeld Pinguine");

        Assert.Single(found.Versions);
        Assert.True(found.IsPartial);
        Assert.Empty((await MatchAsync("Pinguine")).Versions);
    }

    [Fact]
    public async Task A_caller_without_the_tag_matches_nothing_of_a_document()
    {
        await AddAsync(SamplePassage.Of("Leitfaden", ["Der Nikolauseffekt ist zu besprechen."], SamplePassage.OnlyFor("leitung")));

        Assert.Empty((await MatchAsync("Nikolauseffekt")).Versions);
        Assert.Empty((await MatchAsync("Nikolauseffekt", AccessScope.None)).Versions);
        Assert.Single((await MatchAsync("Nikolauseffekt", AccessScope.Of([new AccessTag("leitung")]))).Versions);
    }

    private Task<MatchSet> MatchAsync(string words, AccessScope? scope = null) =>
        ((IVersionIndex)Index).MatchAsync(new MatchQuery(Analysis.AnalyzeQuestion(words), scope ?? Everyone), TestContext.Current.CancellationToken);

    /// <summary>Pieces numbered from 1; after the last one the source fails.</summary>
    private static async IAsyncEnumerable<ChangeBatch> Pieces(params IReadOnlyList<DocumentChange>[] pieces)
    {
        for (var at = 0; at < pieces.Length; at++)
        {
            await Task.Yield();
            yield return new ChangeBatch(pieces[at], at + 1);
        }

        throw new IOException("The catalogue cannot be read.");
    }

    private static DocumentChange ReplacedBy(SamplePassage sample, string text)
    {
        var changed = SamplePassage.Of("Reisekosten", [text]).Change with { DocumentId = sample.Change.DocumentId };
        var version = changed.Document!.Versions[0] with { DocumentId = sample.Change.DocumentId };
        return changed with { Document = changed.Document with { Id = sample.Change.DocumentId, Versions = [version] } };
    }

    private async Task<SamplePassage> AddAsync(SamplePassage sample)
    {
        await Index.ApplyAsync([sample.Change], Index.CaughtUpTo + 1, TestContext.Current.CancellationToken);
        return sample;
    }

    private async Task<IReadOnlyList<PassageCandidate>> FindAsync(
        string question, AccessScope? scope = null, DateOnly? day = null, CollectionName[]? collections = null, int limit = 50, IPassageIndex? index = null)
    {
        var query = new PassageQuery(Analysis.Analyze(question), scope ?? Everyone, day ?? Today) { Collections = collections ?? [], Limit = limit };
        return (await (index ?? Index).SearchAsync(query, TestContext.Current.CancellationToken)).Candidates;
    }
}

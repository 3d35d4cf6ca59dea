using StaffAssistant.Core.Access;
using StaffAssistant.Core.Answering;
using StaffAssistant.Core.Documents;
using StaffAssistant.Core.Ingestion;
using StaffAssistant.Core.Retrieval;
using StaffAssistant.Testing;
using Xunit;

namespace StaffAssistant.Adapters.Tests.Rights.Random;

/// <summary>Random persons, documents, days and ways against an oracle that asks every document; rights change all the while.</summary>
public sealed class RandomAccessTests(ITestOutputHelper output)
{
    private const int Between = 20;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_a_person_meets_is_what_the_oracle_says()
    {
        var random = LongRun.Seeded(output.WriteLine);
        await using var county = await RandomCounty.MakeAsync(random, LongRun.Count(40, 150), Cancel);
        var ways = RandomWays.All.ToList();
        var (cases, differences, open) = (LongRun.Count(260, 10_000), new List<string>(), 0);
        for (var number = 0; number < cases; number++)
        {
            if (number % Between == 0)
                await county.RetagAsync(Cancel);
            var (way, person, target, day) = (ways[number % ways.Count], county.Person(), county.Document(), county.Day());
            open += target.Answers(person, day) ? 1 : 0;
            if (await way.Value(county, person, target, day, Cancel) is { } difference)
                differences.Add($"{number}: {way.Key} as {person} on {day:yyyy-MM-dd} for {target.Mark} {difference}");
        }

        output.WriteLine($"{cases} cases, {open} of them open, {differences.Count} differences");
        Assert.Empty(differences);
        Assert.InRange(open, cases / 10, cases * 9 / 10);
    }

    /// <summary>R16: what one person holds never reaches another, however their work interleaves.</summary>
    [Fact]
    public async Task Persons_who_work_at_the_same_time_each_meet_what_is_open_to_them()
    {
        var random = LongRun.Seeded(output.WriteLine);
        await using var county = await RandomCounty.MakeAsync(random, 30, Cancel);
        var (ways, each, differences) = (RandomWays.All.Values.ToList(), LongRun.Count(60, 500), new System.Collections.Concurrent.ConcurrentBag<string>());
        RandomPerson[] persons = [new(["leitung"], []), new(["soziales"], ["Reise"])];

        await Task.WhenAll(persons.Select(async person =>
        {
            await Task.Yield();
            for (var number = 0; number < each; number++)
            {
                var (target, day) = (county.Documents[number % county.Documents.Count], new DateOnly(2026, 1, 1));
                if (await ways[number % ways.Count](county, person, target, day, Cancel) is { } difference)
                    differences.Add($"{person} {difference}");
            }
        }));

        output.WriteLine($"{persons.Length * each} operations of {persons.Length} persons at once, {differences.Count} differences");
        Assert.Empty(differences);
    }

    [Fact]
    public async Task Better_matching_documents_that_are_closed_do_not_starve_the_one_that_is_open()
    {
        await using var store = await TestStore.OpenAsync();
        var (catalog, closed) = (store.Get<IDocumentCatalog>(), LongRun.Count(300, 10_000));
        for (var number = 0; number < closed; number++)
        {
            await catalog.SaveAsync(
                A.Document($"Kastanienabgabe Frist {number}").WithId($"geheim-{number}").In("Krisenstab").Tagged("leitung")
                    .Saying($"Die Frist für die Kastanienabgabe beträgt {number + 100} Tage. Kastanienabgabe, Frist der Kastanienabgabe.").Build(),
                Cancel);
        }

        var open = await catalog.SaveAsync(
            A.Document("Merkblatt").In("Reise")
                .Saying("Neben vielen anderen Dingen, die hier der Reihe nach beschrieben sind, beträgt die Frist für die Kastanienabgabe bei allen Ämtern vierzehn Tage.").Build(),
            Cancel);
        await store.Get<IndexCatchUp>().CatchUpAsync(Cancel);
        var question = new Question("Wie lang ist die Frist für die Kastanienabgabe?", AccessScope.Of([AccessTag.Everyone]), new DateOnly(2026, 11, 23));

        var found = await store.Get<Retriever>().FindAsync(question, Retriever.Candidates, Cancel);
        var view = AnswerView.Empty;
        await foreach (var answerEvent in store.Get<AnswerPipeline>().AnswerAsync(question, Cancel))
            view = view.Apply(answerEvent);

        Assert.Equal([open.Id], found.Sources.Select(source => source.Version.DocumentId));
        Assert.Contains("vierzehn Tage", Assert.Single(view.Statements).Text, StringComparison.Ordinal);
        output.WriteLine($"1 of {closed + 1} documents is open, and it answers");
    }
}

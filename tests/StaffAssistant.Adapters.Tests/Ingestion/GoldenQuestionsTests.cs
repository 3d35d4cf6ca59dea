using System.Text.Json;
using StaffAssistant.Core.Access;
using StaffAssistant.Core.Documents;
using Xunit;

namespace StaffAssistant.Adapters.Tests.Ingestion;

/// <summary>The golden questions against the demo county: what they expect stands in the documents, on their day.</summary>
public sealed class GoldenQuestionsTests(DemoContent demo) : IClassFixture<DemoContent>
{
    private static readonly AccessScope Everything = AccessScope.Of([AccessTag.Everyone, new AccessTag("leitung"), new AccessTag("personal")]);

    [Fact]
    public async Task Expected_words_stand_in_one_passage_of_the_version_of_the_day()
    {
        var documents = await demo.Get<IDocumentCatalog>().ListAsync(Everything, CancellationToken.None);
        var missing = new List<string>();
        foreach (var question in Questions())
        {
            var day = DateOnly.Parse(question.GetProperty("on").GetString()!);
            foreach (var expected in question.GetProperty("expect").EnumerateArray())
            {
                var number = expected.GetProperty("document").GetString();
                var words = expected.GetProperty("words").EnumerateArray().Select(word => word.GetString()!).ToList();
                var version = documents.Single(document => document.Versions[0].Number == number).VersionOn(day);
                var passages = await demo.Get<IDocumentCatalog>().GetVersionPassagesAsync(version.Id, Everything, CancellationToken.None);
                if (!passages.Any(passage => words.TrueForAll(word => passage.Text.Contains(word, StringComparison.Ordinal))))
                    missing.Add($"{question.GetProperty("id")}: {number} {string.Join(" … ", words)}");
            }
        }

        Assert.Empty(missing);
    }

    [Fact]
    public void Ids_differ_and_what_has_no_source_expects_nothing()
    {
        var questions = Questions();

        Assert.Equal(questions.Count, questions.Select(question => question.GetProperty("id").GetString()).Distinct().Count());
        Assert.All(questions, question => Assert.Equal(
            question.GetProperty("kind").GetString() == "no-source",
            question.GetProperty("expect").GetArrayLength() == 0));
    }

    private static List<JsonElement> Questions() =>
        [.. File.ReadLines(Path.Combine(DemoContent.Checkout(), "tests", "StaffAssistant.Quality.Tests", "golden.jsonl")).Select(line => JsonDocument.Parse(line).RootElement)];
}

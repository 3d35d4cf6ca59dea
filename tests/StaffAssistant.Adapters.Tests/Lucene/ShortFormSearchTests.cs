using StaffAssistant.Adapters.Lucene;
using StaffAssistant.Core.Access;
using StaffAssistant.Core.Language;
using StaffAssistant.Core.Passages;
using StaffAssistant.Core.Searching;
using StaffAssistant.Testing;
using Xunit;

namespace StaffAssistant.Adapters.Tests.Lucene;

/// <summary>Abbreviations that documents explain lead from either side to the other.</summary>
public sealed class ShortFormSearchTests : IDisposable
{
    private static readonly GermanAnalysis Analysis = new(CompoundLexicon.Shipped);
    private static readonly AccessScope Everyone = AccessScope.Of([AccessTag.Everyone]);
    private readonly string _folder = Directory.CreateTempSubdirectory("staff-assistant-").FullName;
    private readonly LucenePassageIndex _index;

    public ShortFormSearchTests() => _index = new LucenePassageIndex(_folder, Analysis);

    public void Dispose()
    {
        _index.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    [Theory]
    [InlineData("LVZ", "Die Leitlinie zur Vergabe von Zuschüssen nennt die Prüfenden.")]
    [InlineData("lvz", "Die Leitlinie zur Vergabe von Zuschüssen nennt die Prüfenden.")]
    [InlineData("Leitlinie zur Vergabe von Zuschüssen", "Nach LVZ gilt das Vieraugenprinzip.")]
    [InlineData("leitlinie zur vergabe von zuschüssen", "Nach LVZ gilt das Vieraugenprinzip.")]
    public async Task A_question_with_one_form_finds_passages_with_the_other(string question, string text)
    {
        var wanted = await AddAsync(SamplePassage.Of("Regelung", [text]));
        await AddAsync(SamplePassage.Of("Merkblatt", ["Es gilt die Leitlinie zur Vergabe von Zuschüssen (nachfolgend: LVZ)."]));

        var found = await SearchAsync(question, Everyone);
        var matched = await _index.MatchAsync(new MatchQuery(Analysis.AnalyzeQuestion(question), Everyone), TestContext.Current.CancellationToken);

        Assert.Contains(wanted, found.Candidates.Select(candidate => candidate.Id));
        Assert.Contains(matched.Versions, match => match.Best.Contains(wanted));
    }

    [Fact]
    public async Task What_a_closed_document_explains_tells_others_nothing()
    {
        await AddAsync(SamplePassage.Of("Merkblatt", ["Es gilt die Leitlinie zur Vergabe von Zuschüssen (LVZ)."], SamplePassage.OnlyFor("leitung")));
        await AddAsync(SamplePassage.Of("Regelung", ["Die Leitlinie zur Vergabe von Zuschüssen nennt die Prüfenden."]));

        Assert.Empty((await SearchAsync("LVZ", Everyone)).Candidates);
        Assert.Equal(2, (await SearchAsync("LVZ", AccessScope.Of([AccessTag.Everyone, new AccessTag("leitung")]))).Candidates.Count);
    }

    [Fact]
    public async Task Synonyms_stay_before_what_documents_explain()
    {
        await AddAsync(SamplePassage.Of("Merkblatt", ["Die Dienstvereinbarung zur mobilen Arbeit (DV MobA) gilt."]));

        var understood = (await SearchAsync("Was sagt die DV MobA zum Homeoffice?", Everyone)).Understood;

        Assert.NotNull(understood);
        Assert.Equal(Analysis.AnalyzeQuestion("Was sagt die DV MobA zum Homeoffice?").Synonyms.Select(match => match.Said.Text), understood.Synonyms.SkipLast(1).Select(match => match.Said.Text));
        Assert.Equal("DV MobA", understood.Synonyms[^1].Said.Text);
        Assert.Equal(["Dienstvereinbarung zur mobilen Arbeit"], understood.Synonyms[^1].Others.Select(other => other.Text));
    }

    [Fact]
    public async Task A_word_that_is_no_abbreviation_stays_itself()
    {
        await AddAsync(SamplePassage.Of("Merkblatt", ["Das Amt für regionale Tragwerke (ART) prüft."]));

        Assert.Null((await SearchAsync("Welche art gilt?", Everyone)).Understood);
        Assert.NotNull((await SearchAsync("Wer leitet ART?", Everyone)).Understood);
    }

    private Task<CandidateSet> SearchAsync(string question, AccessScope scope) =>
        _index.SearchAsync(new PassageQuery(Analysis.AnalyzeQuestion(question), scope, new DateOnly(2026, 11, 22)), TestContext.Current.CancellationToken);

    private async Task<PassageId> AddAsync(SamplePassage sample)
    {
        await _index.ApplyAsync([sample.Change], 1, TestContext.Current.CancellationToken);
        return sample.Change.Passages[0].Id;
    }
}

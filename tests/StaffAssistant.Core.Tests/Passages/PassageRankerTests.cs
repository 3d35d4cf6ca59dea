using StaffAssistant.Core.Language;
using StaffAssistant.Core.Passages;
using Xunit;

namespace StaffAssistant.Core.Tests.Passages;

public sealed class PassageRankerTests
{
    private readonly GermanAnalysis _analysis = new(CompoundLexicon.Shipped);

    [Theory]
    [InlineData("Reisekostenerstattung", "Die Erstattung von Reisekosten erfolgt auf Antrag.", "Die Erfassung der Arbeitszeit erfolgt am Terminal.")]
    [InlineData("Dienstraise", "Eine Dienstreise ist zu genehmigen.", "Ein Dienstwagen ist zu buchen.")]
    [InlineData("Pruefung der Kasse", "Die Prüfung der Kasse ist jährlich.", "Die Öffnung der Kasse ist täglich.")]
    [InlineData("Tagegeld", "Das Tagegeld beträgt 14 Euro.", "Das Wohngeld beträgt 14 Euro.")]
    public void What_the_question_means_comes_first(string question, string better, string worse) =>
        Assert.Equal(better, Rank(question, ("", worse), ("", better))[0]);

    [Fact]
    public void A_word_in_the_heading_counts_more_than_one_in_the_text() =>
        Assert.Equal("Der Satz beträgt 14 Euro.", Rank("Tagegeld", ("Fuhrpark", "Der Satz vom Tagegeld beträgt Euro."), ("Tagegeld", "Der Satz beträgt 14 Euro."))[0]);

    [Fact]
    public void A_long_text_counts_by_its_best_stretch()
    {
        var filler = string.Join(' ', Enumerable.Range(0, 600).Select(number => $"Nebensache{number}"));
        var buried = $"{filler} Die Kaution beträgt drei Mieten. {filler}";
        var scattered = $"Kaution {filler} beträgt {filler} Mieten";

        Assert.Equal(buried, Rank("Die Kaution beträgt drei Mieten", ("", scattered), ("", buried))[0]);
    }

    [Fact]
    public void A_passage_that_has_all_words_comes_before_one_that_repeats_some_of_them()
    {
        const string All = "Häufig gebraucht werden in der Registratur die Zeichen des Plans, darunter das Aktenzeichen 112-4 für Nebentätigkeiten von Beamten und viele andere aus allen Ämtern des Hauses.";
        const string Some = "Nebentätigkeit ist jede Tätigkeit neben dem Hauptamt; Nebentätigkeiten der Beamten sind anzuzeigen.";

        Assert.Equal(All, Rank("Welches Aktenzeichen haben Nebentätigkeiten von Beamten?", ("Nebentätigkeiten der Beamten", Some), ("Plan", All))[0]);
    }

    [Theory]
    [InlineData("Was steht in § 6 Abs. 3 der DA 3.2?", "da3.2|§6/3")]
    [InlineData("DA 3.2 § 6", "da3.2|§6")]
    public void Only_the_place_nearest_to_what_the_question_names_is_addressed(string question, string nearest)
    {
        string[][] references = [["da3.2", "§6", "§6/3", "da3.2|§6", "da3.2|§6/3"], ["da3.2", "§6", "§6/4", "da3.2|§6", "da3.2|§6/4"], ["da3.2", "§7", "da3.2|§7"], ["da1.4", "→da3.2|§6", "→da3.2|§6/3"]];
        var candidates = references.Select(terms => new PassageCandidate(new PassageId(Guid.NewGuid()), "Reisekosten", string.Join(' ', terms), 1) { References = terms }).ToList();

        var ranking = new PassageRanker(_analysis).Rank(_analysis.Analyze(question), new CandidateSet(candidates, Statistics));

        var addressed = ranking.Passages.Where(passage => passage.IsAddressed).Select(passage => passage.Candidate.References).ToList();
        Assert.Equal(references.Where(terms => terms.Contains(nearest)), addressed.OrderBy(terms => terms.Contains("§6/4")));
    }

    [Theory]
    [InlineData("Wie hoch ist das Tagegeld?")]
    [InlineData("Was gilt nach § 6 Abs. 3?")]
    [InlineData("Was regelt die DA 3.2?")]
    public void Without_a_document_and_a_number_no_place_is_addressed(string question)
    {
        PassageCandidate[] candidates = [new(new PassageId(Guid.NewGuid()), "Reisekosten", "Das Tagegeld beträgt 14 Euro.", 1) { References = ["da3.2", "§6", "§6/3", "da3.2|§6", "da3.2|§6/3"] }];

        Assert.DoesNotContain(new PassageRanker(_analysis).Rank(_analysis.Analyze(question), new CandidateSet(candidates, Statistics)).Passages, passage => passage.IsAddressed);
    }

    private static readonly TermStatistics Statistics = new()
    {
        Passages = 1000,
        Stems = new Dictionary<string, int>(),
        Grams = new Dictionary<string, double>(),
        MeanStems = 20,
        MeanGrams = 100,
    };

    private List<string> Rank(string question, params (string Heading, string Text)[] passages)
    {
        var candidates = passages.Select(passage => new PassageCandidate(new PassageId(Guid.NewGuid()), passage.Heading, passage.Text, 1)).ToList();
        return [.. new PassageRanker(_analysis).Rank(_analysis.Analyze(question), new CandidateSet(candidates, Statistics)).Passages.Select(passage => passage.Candidate.Text)];
    }
}

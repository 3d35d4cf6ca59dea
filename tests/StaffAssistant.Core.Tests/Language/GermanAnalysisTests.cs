using StaffAssistant.Core.Language;
using Xunit;

namespace StaffAssistant.Core.Tests.Language;

public sealed class GermanAnalysisTests
{
    private readonly GermanAnalysis _analysis = new(CompoundLexicon.Shipped);

    [Fact]
    public void Stop_words_go_and_verbs_stay()
    {
        var words = _analysis.Analyze("Darf ich die Abrechnung bei der Stelle einreichen?").Tokens.Select(token => token.Word.Folded);

        Assert.Equal(["darf", "abrechnung", "stelle", "einreichen"], words);
    }

    [Theory]
    [InlineData("Dienstreise", "Dienstreisen")]
    [InlineData("genehmigt", "genehmigte")]
    [InlineData("Prüfungen", "pruefung")]
    [InlineData("genehmigen", "Genehmigung")]
    [InlineData("prüfen", "Prüfung")]
    [InlineData("leeren", "Leerungen")]
    [InlineData("melden", "Meldung")]
    [InlineData("1.000", "1000")]
    [InlineData("1000,00", "1.000")]
    public void Forms_of_a_word_share_a_stem(string one, string other) => Assert.Equal(StemOf(one), StemOf(other));

    [Theory]
    [InlineData("Zeit", "Zeitung")]
    [InlineData("Satz", "Satzung")]
    [InlineData("Bild", "Bildung")]
    [InlineData("Stelle", "Stellung")]
    [InlineData("Richter", "Richtung")]
    public void What_only_looks_alike_keeps_its_own_stem(string one, string other) => Assert.NotEqual(StemOf(one), StemOf(other));

    [Fact]
    public void A_compound_of_a_deed_shares_its_part() =>
        Assert.Contains(StemOf("genehmigen"), _analysis.Analyze("genehmigungspflichtig").Tokens.Single().Word.Parts);

    [Theory]
    [InlineData("3.2-09", "3.209")]
    [InlineData("01.03.2025", "01032025")]
    public void File_plan_numbers_and_dates_stay_as_they_are(string one, string other) => Assert.NotEqual(StemOf(one), StemOf(other));

    [Fact]
    public void A_compound_shares_parts_with_the_phrase_turned_round()
    {
        var compound = _analysis.Analyze("Reisekostenerstattung").Tokens.Single().Word;
        var phrase = _analysis.Analyze("Erstattung von Reisekosten").Tokens.SelectMany(token => token.Word.Parts.Append(token.Word.Stem));

        Assert.NotEmpty(compound.Parts.Intersect(phrase));
        Assert.Contains(StemOf("Erstattung"), compound.Parts);
    }

    [Fact]
    public void Tokens_point_to_their_place_in_the_text()
    {
        const string Text = "Das Tagegeld beträgt 14 Euro.";

        var analyzed = _analysis.Analyze(Text);

        Assert.Equal(["Tagegeld", "beträgt", "14", "Euro"], analyzed.Tokens.Select(token => Text.Substring(token.Start, token.Length)));
    }

    [Fact]
    public void The_pieces_of_a_mail_address_count_for_little_in_a_question()
    {
        var question = _analysis.AnalyzeQuestion("Tagegeld, Antwort an (servicestelle@kreis.example) erbeten").Tokens.ToDictionary(token => token.Word.Folded, token => token.Word.Weight);

        Assert.Equal(1, question["tagegeld"]);
        Assert.All(["servicestelle", "kreis", "example"], piece => Assert.InRange(question[piece], 0.01, 0.2));
        Assert.Equal(1, _analysis.Analyze("servicestelle@kreis.example").Tokens[0].Word.Weight);
    }

    private string StemOf(string word) => _analysis.Analyze(word).Tokens.Single().Word.Stem;
}

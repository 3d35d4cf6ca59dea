using StaffAssistant.Core.Language;
using StaffAssistant.Core.Language.Synonyms;
using Xunit;

namespace StaffAssistant.Core.Tests.Language.Synonyms;

public sealed class SynonymListTests
{
    private static readonly GermanAnalysis Analysis = new(CompoundLexicon.Shipped);
    private static readonly SynonymList Shipped = new(Lines("synonyms"), Lines("narrower"), Analysis.Analyze);

    [Fact]
    public void The_shipped_list_holds_at_least_four_hundred_groups() => Assert.InRange(Shipped.Count, 400, int.MaxValue);

    [Fact]
    public void No_group_of_the_shipped_list_stands_alone_or_twice()
    {
        var groups = Lines("synonyms").Select(line => line.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)).ToList();

        Assert.All(groups, group => Assert.True(group.Length > 1, string.Join(';', group)));
        Assert.Equal(groups.Count, groups.Select(group => string.Join(';', group.Order(StringComparer.Ordinal))).Distinct().Count());
    }

    [Theory]
    [InlineData("Darf ich im Homeoffice arbeiten?", "Telearbeit")]
    [InlineData("Darf ich im Home Office arbeiten?", "Telearbeit")]
    [InlineData("Regeln für mobiles Arbeiten", "Homeoffice")]
    [InlineData("Wen fragt mein Chef?", "Vorgesetzte")]
    [InlineData("Urlaub für Azubis", "Auszubildende")]
    [InlineData("Nebenjob anmelden", "Nebentätigkeit")]
    [InlineData("Bis wann muss die Krankschreibung da sein?", "Arbeitsunfähigkeitsbescheinigung")]
    [InlineData("Wann kommt das Gehalt?", "Besoldung")]
    [InlineData("Mein Handy ist weg", "Diensthandy")]
    public void What_staff_say_leads_to_what_rules_write(string question, string official) =>
        Assert.Contains(official, Analysis.AnalyzeQuestion(question).Synonyms.SelectMany(match => match.Others).Select(term => term.Text));

    [Fact]
    public void A_word_that_the_question_has_is_not_added_again()
    {
        var others = Analysis.AnalyzeQuestion("Homeoffice und Telearbeit").Synonyms.SelectMany(match => match.Others).Select(term => term.Text);

        Assert.DoesNotContain("Telearbeit", others);
    }

    [Fact]
    public void A_hit_says_which_synonym_it_has()
    {
        var match = new SynonymList(["Homeoffice; mobiles Arbeiten"], [], Analysis.Analyze).Find(Analysis.Analyze("Homeoffice").Tokens).Single();

        Assert.Equal("mobiles Arbeiten", match.FoundIn(Analysis.Analyze("Das mobile Arbeiten ist möglich."))?.Text);
        Assert.Null(match.FoundIn(Analysis.Analyze("Das Arbeiten mit mobilen Geräten ist möglich.")));
    }

    [Theory]
    [InlineData("Darf mein Hund mit ins Büro?", "Tier")]
    [InlineData("Kann ich von Mallorca aus arbeiten?", "Ausland")]
    [InlineData("Ist WhatsApp auf dem Diensthandy erlaubt?", "Messenger")]
    public void What_is_narrower_leads_to_the_broader_word_of_the_rule(string question, string broader) =>
        Assert.Contains(broader, Analysis.AnalyzeQuestion(question).Synonyms.SelectMany(match => match.Others).Select(term => term.Text));

    [Fact]
    public void The_broader_word_does_not_lead_to_the_narrower_ones()
    {
        var list = new SynonymList([], ["Tier; Haustier < Hund; Katze"], Analysis.Analyze);

        Assert.Equal(["Tier", "Haustier"], list.Find(Analysis.Analyze("Hund").Tokens).Single().Others.Select(term => term.Text));
        Assert.Empty(list.Find(Analysis.Analyze("Tier").Tokens));
    }

    [Fact]
    public void Each_line_of_narrower_words_has_both_sides_and_no_word_on_both() => Assert.All(Lines("narrower"), line =>
    {
        var sides = line.Split('<').Select(side => side.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)).ToList();

        Assert.True(sides is [{ Length: > 0 }, { Length: > 0 }] && !sides[0].Intersect(sides[1]).Any(), line);
    });

    private static List<string> Lines(string name)
    {
        using var reader = new StreamReader(typeof(SynonymList).Assembly.GetManifestResourceStream($"StaffAssistant.Core.Language.{name}.de.txt")!);
        return [.. reader.ReadToEnd().Split('\n').Where(line => line.Length > 0 && line[0] != '#')];
    }
}

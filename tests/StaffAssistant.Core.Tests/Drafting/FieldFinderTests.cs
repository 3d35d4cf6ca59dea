using StaffAssistant.Core.Documents;
using StaffAssistant.Core.Drafting;
using StaffAssistant.Core.Language;
using StaffAssistant.Core.Passages;
using Xunit;

namespace StaffAssistant.Core.Tests.Drafting;

public sealed class FieldFinderTests
{
    private static readonly FieldFinder Finder = new(new GermanAnalysis(CompoundLexicon.Shipped));

    [Theory]
    [InlineData("Aktenzeichen", FieldType.Text, "Aktenzeichen: 50.2-1187/26", "50.2-1187/26")]
    [InlineData("Aktenzeichen", FieldType.Text, "Az.: 50.2-1187/26", "50.2-1187/26")]
    [InlineData("Aktenzeichen", FieldType.Text, "Der Vorgang hat das Aktenzeichen 50.2-1187/26 und liegt vor.", "50.2-1187/26")]
    [InlineData("Datum des Antrags", FieldType.Date, "Sie haben den Antrag am 3. November 2026 gestellt.", "03.11.2026")]
    [InlineData("Frist", FieldType.Date, "Eingang war der 1.10.2026, die Frist endet am 30.11.2026.", "30.11.2026")]
    [InlineData("Kaution", FieldType.Amount, "Die Kaution beträgt 1.200 € und ist bald fällig.", "1.200,00 Euro")]
    [InlineData("Vermieter", FieldType.Person, "Vermieter ist Herr Karl Brandt.", "Karl Brandt")]
    [InlineData("Durchwahl", FieldType.Text, "Durchwahl | 4711", "4711")]
    [InlineData("Dringlichkeit", FieldType.Choice, "Dringlichkeit: eilig bis Montag", "eilig")]
    public void A_value_is_taken_from_beside_the_label_by_its_type(string label, FieldType type, string line, string value)
    {
        var proposal = Assert.Single(Find(new TemplateField("f", label, type) { Choices = ["normal", "eilig"] }, line));

        Assert.Contains(value, proposal.Text, StringComparison.Ordinal);
        Assert.Contains(proposal.Sentence, line, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Frist", FieldType.Date, "Die Frist endet am 30.11.")]
    [InlineData("Frist", FieldType.Date, "Der Antrag ist vom 30.11.2026.")]
    [InlineData("Kaution", FieldType.Amount, "Die Kaution ist bald fällig.")]
    [InlineData("Betreff", FieldType.Text, "Der Betreff steht oben.")]
    public void What_is_of_another_type_or_about_something_else_is_not_proposed(string label, FieldType type, string line) => Assert.Empty(Find(new TemplateField("f", label, type), line));

    [Fact]
    public void R40_outcomes_and_calculated_fields_are_never_filled()
    {
        const string Line = "Ergebnis: abgelehnt";

        Assert.Empty(Find(new TemplateField("ergebnis", "Ergebnis", FieldType.Text) { IsHumanOnly = true }, Line));
        Assert.Empty(Find(new TemplateField("ergebnis", "Ergebnis", FieldType.Text) { Formula = new FieldFormula.Today() }, Line));
        Assert.Single(Find(new TemplateField("ergebnis", "Ergebnis", FieldType.Text), Line));
    }

    [Fact]
    public void The_head_of_a_table_is_no_value()
    {
        var head = PassageOf("x") with { Blocks = [new TextBlock(BlockKind.TableRow, "Betreff | Amt | Zugriff") { Cells = ["Betreff", "Amt", "Zugriff"] }] };

        Assert.Empty(Finder.Find([new TemplateField("f", "Betreff", FieldType.Text)], [head]));
        Assert.Empty(Find(new TemplateField("f", "Aktenzeichen", FieldType.Text), "Aktenzeichen | Betreff"));
    }

    [Fact]
    public void A_passage_that_is_held_back_gives_nothing() =>
        Assert.Empty(Finder.Find([new TemplateField("f", "Frist", FieldType.Date)], [PassageOf("Frist: 30.11.2026") with { IsHeld = true }]));

    private static IReadOnlyList<FieldProposal> Find(TemplateField field, string line) => Finder.Find([field], [PassageOf(line)]);

    private static Passage PassageOf(string line) => new(new PassageId(Guid.NewGuid()), new VersionId(Guid.NewGuid()), 0, new Locator([], null, null), [new TextBlock(BlockKind.Paragraph, line)]);
}

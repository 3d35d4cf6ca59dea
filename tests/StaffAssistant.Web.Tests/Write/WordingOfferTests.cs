using Bunit;
using StaffAssistant.Core.Drafting;
using StaffAssistant.Web.Tests.Texts;
using Xunit;

namespace StaffAssistant.Web.Tests.Write;

public sealed class WordingOfferTests() : WriteContext(
    new SpokenModel(request => string.Join('\n', request.Passages.Select((point, index) => $"Es gilt: {point}. [{index + 1}]"))),
    new TemplateField("sachverhalt", "Sachverhalt", FieldType.LongText), new TemplateField("ergebnis", "Ergebnis", FieldType.LongText) { IsHumanOnly = true }, new TemplateField("betreff", "Betreff", FieldType.Text))
{
    [Fact]
    public void Bullet_points_are_worded_beside_them_and_taken_over_by_the_person_alone()
    {
        var form = Open();
        form.Find("#feld-1").Change("Halle kostet 1.200 Euro\nHalle frei ab 3. März");
        Button(form, "Ausformulieren").Click();

        form.WaitForElement(".proposal", Patience);
        Assert.Equal(["Halle kostet 1.200 Euro", "Halle frei ab 3. März"], form.FindAll(".points li").Select(point => point.TextContent));
        Assert.Equal("Es gilt: Halle kostet 1.200 Euro. Es gilt: Halle frei ab 3. März.", form.Find(".proposal").TextContent);
        Assert.False(Draft.IsModelAided);

        Button(form, "Übernehmen").Click();
        Assert.Equal("Es gilt: Halle kostet 1.200 Euro. Es gilt: Halle frei ab 3. März.", form.Find("#feld-1").GetAttribute("value"));
        Assert.True(Draft.IsModelAided);
        Assert.Contains("mit KI formuliert (probe)", form.Find("#feld-1-woher").TextContent, StringComparison.Ordinal);

        Button(form, "Stichpunkte zurückholen").Click();
        Assert.Equal(("Halle kostet 1.200 Euro\nHalle frei ab 3. März", false), (Draft.Values["sachverhalt"].Text, Draft.IsModelAided));
    }

    [Fact]
    public void What_would_leave_is_shown_before_and_nothing_leaves_without_a_word()
    {
        var form = Open();
        form.Find("#feld-1").Change("Halle ist frei, Frau Jutta Kaya fragt nach");
        Button(form, "Ausformulieren").Click();

        Assert.DoesNotContain("Kaya", form.Find(".leaves").TextContent, StringComparison.Ordinal);
        Assert.Empty(Spoken!.Requests);
        Button(form, "So senden").Click();
        form.WaitForElement(".worded", Patience);
        Assert.DoesNotContain("Kaya", Assert.Single(Spoken.Requests).Passages[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Words_that_were_typed_meanwhile_are_not_overwritten()
    {
        var form = Open();
        form.Find("#feld-1").Change("Halle frei");
        Button(form, "Ausformulieren").Click();
        form.WaitForElement(".proposal", Patience);

        form.Find("#feld-1").Change("Halle belegt");
        Button(form, "Übernehmen").Click();

        form.WaitForAssertion(() => Assert.Contains("Nicht übernommen", form.Markup, StringComparison.Ordinal), Patience);
        Assert.Equal("Halle belegt", Draft.Values["sachverhalt"].Text);
    }

    [Fact]
    public async Task R40_an_outcome_has_no_such_button_and_is_refused()
    {
        var form = Open();

        Assert.Single(form.FindAll("button"), button => button.TextContent == "Ausformulieren");
        await Assert.ThrowsAsync<InvalidOperationException>(() => new FieldWording(null!).WordAsync(
            new TemplateField("ergebnis", "Ergebnis", FieldType.LongText) { IsHumanOnly = true }, "Ablehnen", new("t/jana"), Xunit.TestContext.Current.CancellationToken));
    }

    [Fact]
    public void An_empty_field_asks_for_points_first()
    {
        var form = Open();

        Button(form, "Ausformulieren").Click();

        Assert.Contains("Geben Sie zuerst Stichpunkte ein", form.Markup, StringComparison.Ordinal);
        Assert.Empty(Spoken!.Requests);
    }

    private static AngleSharp.Dom.IElement Button(IRenderedComponent<Features.Write.DraftForm> form, string name) => form.FindAll("button").First(button => button.TextContent == name);
}

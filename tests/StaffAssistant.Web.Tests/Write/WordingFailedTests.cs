using Bunit;
using StaffAssistant.Core.Answering.Writing;
using StaffAssistant.Core.Drafting;
using StaffAssistant.Web.Tests.Texts;
using Xunit;

namespace StaffAssistant.Web.Tests.Write;

public sealed class WordingFailedTests() : WriteContext(new SpokenModel(_ => string.Empty, FallBackReason.TooSlow), new TemplateField("sachverhalt", "Sachverhalt", FieldType.LongText))
{
    [Fact]
    public void A_model_that_fails_says_so_and_the_points_stay()
    {
        var form = Open();
        form.Find("#feld-1").Change("Halle frei");
        form.FindAll("button").First(button => button.TextContent == "Ausformulieren").Click();

        form.WaitForElement(".worded", Patience);
        Assert.Contains("Ihre Stichpunkte sind unverändert.", form.Find(".worded").TextContent, StringComparison.Ordinal);
        Assert.Equal("Halle frei", Draft.Values["sachverhalt"].Text);
    }
}

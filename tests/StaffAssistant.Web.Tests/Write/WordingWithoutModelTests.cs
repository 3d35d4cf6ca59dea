using StaffAssistant.Core.Drafting;
using Xunit;

namespace StaffAssistant.Web.Tests.Write;

public sealed class WordingWithoutModelTests() : WriteContext(null, new TemplateField("sachverhalt", "Sachverhalt", FieldType.LongText))
{
    [Fact]
    public void Without_a_model_no_field_offers_one() => Assert.DoesNotContain("Ausformulieren", Open().Markup, StringComparison.Ordinal);
}

using Bunit;
using StaffAssistant.Core.Guarding.Outbound;
using StaffAssistant.Web.Layout;
using Xunit;

namespace StaffAssistant.Web.Tests.Layout;

/// <summary>R45: the person sees what is replaced.</summary>
public sealed class MaskedPartsTests : GermanContext
{
    [Fact]
    public void R45_each_part_stands_with_its_kind_and_what_is_sent_instead()
    {
        var parts = Render<MaskedParts>(parameters => parameters.Add(part => part.Parts, [new MaskedPart("[PERSON_1]", "Kaya", PersonalDataKind.Person)]));

        Assert.Equal("Name: Kaya → [PERSON_1]", parts.Find("li").TextContent);
        Assert.Contains("Vor dem Senden ersetzt: Name", parts.Find("summary").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_found_is_said() =>
        Assert.Contains("keine personenbezogenen Daten", Render<MaskedParts>(parameters => parameters.Add(part => part.Parts, [])).Markup, StringComparison.Ordinal);

    [Fact]
    public void Every_kind_has_a_word_of_its_own() =>
        Assert.Equal(Enum.GetValues<PersonalDataKind>().Length, Enum.GetValues<PersonalDataKind>().Select(PersonalDataWords.Kind).Distinct().Count());
}

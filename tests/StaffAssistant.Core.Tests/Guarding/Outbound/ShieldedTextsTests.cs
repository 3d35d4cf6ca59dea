using StaffAssistant.Core.Guarding.Outbound;
using Xunit;

namespace StaffAssistant.Core.Tests.Guarding.Outbound;

public sealed class ShieldedTextsTests
{
    [Fact]
    public void A_reply_gets_its_words_back_and_the_longer_placeholder_first()
    {
        var shielded = new ShieldedTexts(true, [], [new MaskedPart("PERSON_1", "Frau Kaya", PersonalDataKind.Person), new MaskedPart("PERSON_12", "Herr Abel", PersonalDataKind.Person)]);

        Assert.Equal("Herr Abel vertritt Frau Kaya.", shielded.Restore("PERSON_12 vertritt PERSON_1."));
    }

    [Theory]
    [InlineData(ProcessingPlace.ThisMachine, true)]
    [InlineData(ProcessingPlace.OwnNetwork, false)]
    [InlineData(ProcessingPlace.Outside, false)]
    public void R45_without_knowledge_of_personal_data_nothing_leaves_this_machine(ProcessingPlace place, bool leaves)
    {
        var shielded = new LocalOnlyShield().Shield(["Wer vertritt Frau Kaya?"], place);

        Assert.Equal(leaves, shielded.MayLeave);
        Assert.Equal(leaves ? 1 : 0, shielded.Texts.Count);
    }
}

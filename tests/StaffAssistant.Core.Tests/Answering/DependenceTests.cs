using StaffAssistant.Core.Answering;
using Xunit;

namespace StaffAssistant.Core.Tests.Answering;

public sealed class DependenceTests
{
    [Theory]
    [InlineData("Dies gilt nicht für Beamte.")]
    [InlineData("Das gilt jedoch nicht im Ausland.")]
    [InlineData("Ausgenommen sind Auszubildende.")]
    [InlineData("Abweichend von Satz 1 genügt eine E-Mail.")]
    public void Exceptions_are_recognised(string sentence) => Assert.True(Dependence.IsException(sentence));

    [Theory]
    [InlineData("Er ist innerhalb von drei Tagen zu stellen.")]
    [InlineData("Dies gilt auch für Auszubildende.")]
    [InlineData("Danach zahlt die Krankenkasse.")]
    public void What_leans_back_is_recognised(string sentence)
    {
        Assert.True(Dependence.NeedsPredecessor(sentence));
        Assert.False(Dependence.IsException(sentence));
    }

    [Theory]
    [InlineData("Das Personalamt prüft den Antrag.")]
    [InlineData("Die Frist beträgt zwei Wochen.")]
    [InlineData("Dienstreisen sind zu genehmigen.")]
    public void Sentences_of_their_own_are_left_alone(string sentence) => Assert.False(Dependence.NeedsPredecessor(sentence));
}

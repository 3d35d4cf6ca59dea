using StaffAssistant.Core.Answering;
using Xunit;

namespace StaffAssistant.Core.Tests.Answering;

public sealed class AskedForTests
{
    [Theory]
    [InlineData("Was kostet ein Ausweis?", "Es werden 15 Euro erhoben.")]
    [InlineData("Wie hoch ist das Tagegeld?", "Gezahlt werden 20 Prozent.")]
    [InlineData("Bis wann muss ich abrechnen?", "Die Abrechnung ist innerhalb von sechs Monaten einzureichen.")]
    [InlineData("Wann ist die Ausgabe geöffnet?", "Ausgegeben wird dienstags von 08:00 Uhr an.")]
    [InlineData("Wie viele Gäste dürfen kommen?", "Erlaubt sind höchstens zwölf Personen.")]
    public void A_value_of_the_kind_asked_for_is_found(string question, string text) => Assert.True(AskedFor.In(question).StandsIn(text));

    [Theory]
    [InlineData("Was kostet ein Ausweis?", "Der Ausweis ist abzugeben.")]
    [InlineData("Bis wann muss ich abrechnen?", "Die Abrechnung prüft die Reisekostenstelle.")]
    [InlineData("Wer genehmigt die Reise?", "Es werden 15 Euro erhoben.")]
    public void Other_texts_hold_none(string question, string text) => Assert.False(AskedFor.In(question).StandsIn(text));
}

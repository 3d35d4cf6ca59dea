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
    [InlineData("Frist für die Abrechnung", "Der Antrag ist vier Wochen vor Reisebeginn zu stellen.")]
    [InlineData("Spätestens wann ist der Verlust zu melden?", "Der Verlust ist unverzüglich zu melden.")]
    [InlineData("Welches Formular brauche ich?", "Die Anzeige geht mit dem Formular F 11-31 an die Unfallkasse.")]
    [InlineData("Welche Angaben sind nötig?", "Anzugeben sind:\n1. Beginn und Ende,\n2. der Ort.")]
    [InlineData("Darf ich eine Videokonferenz aufnehmen?", "Aufzeichnungen sind verboten.")]
    [InlineData("Wie viele Gäste dürfen kommen?", "Erlaubt sind höchstens zwölf Personen.")]
    [InlineData("Wie viele Stunden sind erlaubt?", "Erlaubt sind acht Stunden in der Woche.")]
    [InlineData("Um wie viel wird das Tagegeld gekürzt?", "Das Tagegeld wird um 5,60 Euro gekürzt.")]
    [InlineData("Gibt es mehr Entschädigung für Mitfahrende?", "Für jede Person erhöht sich die Entschädigung um 3 Cent.")]
    [InlineData("Wie hoch ist das Tagegeld?", "Das Tagegeld beträgt 14 Euro und wird um 5,60 Euro gekürzt.")]
    public void A_value_of_the_kind_asked_for_is_found(string question, string text) => Assert.True(AskedFor.In(question).StandsIn(text));

    [Theory]
    [InlineData("Was kostet ein Ausweis?", "Der Ausweis ist abzugeben.")]
    [InlineData("Bis wann muss ich abrechnen?", "Die Abrechnung prüft die Reisekostenstelle.")]
    [InlineData("Bis wann muss ich abrechnen?", "Die Reisekostenstelle prüft jährlich fünf Prozent der Abrechnungen.")]
    [InlineData("Welche Angaben sind nötig?", "Die Angaben prüft die Reisekostenstelle.")]
    [InlineData("Darf ich eine Videokonferenz aufnehmen?", "Videokonferenzen beginnen um 9 Uhr.")]
    [InlineData("Wie viele Stunden sind erlaubt?", "Erlaubt sind höchstens zwölf Personen.")]
    [InlineData("Wer genehmigt die Reise?", "Es werden 15 Euro erhoben.")]
    [InlineData("Wie hoch ist die Wegstreckenentschädigung?", "Für jede Person erhöht sich die Wegstreckenentschädigung um 3 Cent je Kilometer.")]
    [InlineData("Wie hoch ist das Tagegeld?", "Das Tagegeld wird um 5,60 Euro gekürzt.")]
    public void Other_texts_hold_none(string question, string text) => Assert.False(AskedFor.In(question).StandsIn(text));

    [Theory]
    [InlineData("Was kostet ein Ausweis?", true, false)]
    [InlineData("Bis wann muss ich abrechnen?", true, false)]
    [InlineData("Welche Angaben sind nötig?", false, true)]
    [InlineData("Welches Formular brauche ich?", false, true)]
    [InlineData("Darf ich eine Videokonferenz aufnehmen?", false, false)]
    public void Values_are_told_from_forms_and_lists(string question, bool isValue, bool isNoValue) =>
        Assert.Equal((isValue, isNoValue), (AskedFor.In(question).IsValue, AskedFor.In(question).IsNoValue));
}

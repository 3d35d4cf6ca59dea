using StaffAssistant.Core.Answering.DocumentRequests;
using StaffAssistant.Core.Language;
using Xunit;

namespace StaffAssistant.Core.Tests.Answering;

public sealed class RequestReaderTests
{
    private static readonly RequestReader Reader = new(new GermanAnalysis(CompoundLexicon.Shipped));

    [Theory]
    [InlineData("Wo finde ich das Formular für die Nebentätigkeit?", "nebentatigkeit")]
    [InlineData("Nebentätigkeitsanzeige Vordruck", "nebentatigkeitsanzeige")]
    [InlineData("formluar urlaub", "urlaub")]
    [InlineData("Gibt es einen Vordruck für Dienstreisen?", "dienstreisen")]
    [InlineData("Wo kann ich den Urlaubsantrag herunterladen?", "urlaubsantrag")]
    [InlineData("Ich brauche bitte die Checkliste für neue Kolleginnen", "neue kolleginnen")]
    [InlineData("Wo finde ich die Dienstanweisung Reisekosten?", "dienstanweisung reisekosten")]
    [InlineData("Dienstanweisung Reisekosten", "dienstanweisung reisekosten")]
    [InlineData("Dienstanwesiung Reisekosten", "dienstanwesiung reisekosten")]
    [InlineData("Wo ist die Hausordnung?", "hausordnung")]
    public void A_request_says_which_document_is_meant(string question, string topic) =>
        Assert.Equal(topic, string.Join(' ', Reader.Read(question)!.Topic.Select(word => word.Folded)));

    [Theory]
    [InlineData("DA 3.2", "DA 3.2")]
    [InlineData("f 11-40", "f 11-40")]
    [InlineData("Rundschreiben 12/2026", null)]
    [InlineData("Wo finde ich RS 12/2026?", "RS 12/2026")]
    [InlineData("wo ist DV2.1", "DV2.1")]
    public void A_number_says_it_alone(string question, string? number) => Assert.Equal(number, Reader.Read(question)!.Number);

    [Theory]
    [InlineData("Wie hoch ist das Tagegeld?")]
    [InlineData("Wie lange gilt das Formular Urlaub?")]
    [InlineData("Wer unterschreibt den Vordruck?")]
    [InlineData("Wohin mit dem Urlaubsantrag in Papierform?")]
    [InlineData("Reicht ein BuT Antrag für zwei Kinder?")]
    [InlineData("Wo ist der Sammelplatz vom Kreishaus 2?")]
    [InlineData("Wo steht das Tagegeld?")]
    [InlineData("Was steht in der Dienstanweisung Reisekosten?")]
    [InlineData("Was regelt DA 3.2?")]
    [InlineData("DA 3.2 Tagegeld")]
    [InlineData("Bis wann muss ich den Antrag bei einer eiligen Dienstreise nachholen?")]
    [InlineData("Formular")]
    [InlineData("")]
    public void A_question_about_what_documents_say_is_none(string question) => Assert.Null(Reader.Read(question));

    [Theory]
    [InlineData("formluar", "formular", true)]
    [InlineData("formula", "formular", true)]
    [InlineData("formular", "formular", false)]
    [InlineData("format", "formular", false)]
    [InlineData("dinestriseantrag", "dienstreiseantrag", true)]
    [InlineData("urlaub", "urlaube", true)]
    [InlineData("art", "ort", false)]
    public void A_slip_is_one_error_in_a_word_and_two_in_a_long_one(string typed, string meant, bool isSlip) => Assert.Equal(isSlip, TypingDistance.IsSlip(typed, meant));
}

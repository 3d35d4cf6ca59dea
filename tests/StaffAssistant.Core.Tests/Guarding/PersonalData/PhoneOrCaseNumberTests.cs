using StaffAssistant.Core.Guarding.Outbound;
using StaffAssistant.Core.Guarding.PersonalData;
using Xunit;

namespace StaffAssistant.Core.Tests.Guarding.PersonalData;

/// <summary>Numbers that look alike: what is dialled, what names a case, what stands on an invoice.</summary>
public sealed class PhoneOrCaseNumberTests
{
    [Theory]
    [InlineData("Akte: 04821 67218 anrufen", "04821 67218")]
    [InlineData("Ihre Akte: Tel 04821-67218", "04821-67218")]
    [InlineData("Durchwahl zur Akte: 04821-67-218", "04821-67-218")]
    [InlineData("Aktenzeichen unbekannt, 04821 67 218", "04821 67 218")]
    [InlineData("Kundennummer unbekannt, bitte 0431-556712-0 anrufen", "0431-556712-0")]
    [InlineData("Rückfragen zur Rechnung: 04821 67-512", "04821 67-512")]
    [InlineData("Rückruf: 0431/20-26-44", "0431/20-26-44")]
    public void What_is_dialled_is_a_telephone_number_beside_the_word_for_a_case(string text, string number) => Finds(text, number, PersonalDataKind.Phone);

    [Theory]
    [InlineData("Kassenzeichen 0410 8829 1176", "0410 8829 1176")]
    [InlineData("Az. 04821/2026-11", "04821/2026-11")]
    [InlineData("Aktenzeichen 0431-2026-441", "0431-2026-441")]
    [InlineData("Vorgangsnummer 2026/01721234, bitte nicht am Telefon nennen.", "2026/01721234")]
    public void What_names_a_case_is_no_telephone_number(string text, string number) => Finds(text, number, PersonalDataKind.CaseNumber);

    [Theory]
    [InlineData("Rechnung Nr. 0431-556712 ist bezahlt.")]
    [InlineData("Die Rechnung 04821-67218 ist doppelt gebucht.")]
    [InlineData("Rechnungsnummer: 0431/2026-441")]
    [InlineData("Bestellnummer 040-42828-17")]
    public void What_stands_on_an_invoice_is_neither(string text) => Assert.Empty(PersonalDataFinder.Find(text));

    private static void Finds(string text, string number, PersonalDataKind kind)
    {
        var span = Assert.Single(PersonalDataFinder.Find(text));
        Assert.Equal((number, kind), (text[span.Start..span.End], span.Kind));
    }
}

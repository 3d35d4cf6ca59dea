using StaffAssistant.Core.Guarding.Outbound;
using StaffAssistant.Core.Guarding.PersonalData;
using Xunit;

namespace StaffAssistant.Core.Tests.Guarding.PersonalData;

/// <summary>R45: personal data is found before it leaves. All persons and numbers are invented.</summary>
public sealed class PersonalDataFinderTests
{
    [Theory]
    [InlineData("DE02120300000000202051", PersonalDataKind.Iban)]
    [InlineData("DE02 1203 0000 0000 2020 51", PersonalDataKind.Iban)]
    [InlineData("de02-1203-0000-0000-2020-51", PersonalDataKind.Iban)]
    [InlineData("DE02\u00A01203\u202F0000 0000 2020 51", PersonalDataKind.Iban)]
    [InlineData("AT61 1904 3002 3457 3201", PersonalDataKind.Iban)]
    [InlineData("86095742719", PersonalDataKind.TaxId)]
    [InlineData("86 095 742 719", PersonalDataKind.TaxId)]
    [InlineData("86.095.742.719", PersonalDataKind.TaxId)]
    [InlineData("15070649C103", PersonalDataKind.SocialSecurity)]
    [InlineData("15 070649 C 103", PersonalDataKind.SocialSecurity)]
    [InlineData("A123456780", PersonalDataKind.HealthInsurance)]
    [InlineData("a 123 456 780", PersonalDataKind.HealthInsurance)]
    [InlineData("T220001293", PersonalDataKind.IdCard)]
    public void R45_numbers_with_check_digits_are_found_in_every_notation(string number, PersonalDataKind kind)
    {
        var found = Assert.Single(PersonalDataFinder.Find($"Ausweis und Nummern: {number}, bitte prüfen"));

        Assert.Equal((kind, 21, number.Length), (found.Kind, found.Start, found.Length));
    }

    [Theory]
    [InlineData("DE03 1203 0000 0000 2020 51")]
    [InlineData("86 095 742 718")]
    [InlineData("15 070649 C 104")]
    [InlineData("A123456781")]
    public void A_number_with_a_wrong_check_digit_is_something_else(string number) => Assert.Empty(PersonalDataFinder.Find($"Lagerware {number}"));

    [Theory]
    [InlineData("Frau Kaya hat angerufen.", "Kaya")]
    [InlineData("Herr Dr. Winter ist krank.", "Winter")]
    [InlineData("Der Antrag von Karl-Heinz Terbrüggen fehlt.", "Karl-Heinz Terbrüggen")]
    [InlineData("Zeuge war Nguyễn Văn Bình.", "Nguyễn Văn Bình")]
    [InlineData("Die Akte Overhage liegt hier.", "Overhage")]
    [InlineData("Zuständig: Meike Vossen, Zimmer 4", "Meike Vossen")]
    [InlineData("Kruse, Hannelore (72)", "Kruse, Hannelore")]
    [InlineData("Mein Name ist Ruslan Beridze.", "Ruslan Beridze")]
    [InlineData("mein name ist ruslan beridze", "ruslan beridze")]
    [InlineData("i. A. Strotmann", "Strotmann")]
    [InlineData("Es unterschreibt M. Terwey.", "M. Terwey")]
    [InlineData("Annegret von der Heide kommt.", "Annegret von der Heide")]
    [InlineData("Drawe Brockhinke hat gefragt.", "Drawe Brockhinke")]
    public void R45_names_are_found_by_titles_given_names_labels_and_the_lexicon_step(string text, string name)
    {
        var found = Assert.Single(PersonalDataFinder.Find(text));

        Assert.Equal((PersonalDataKind.Person, name), (found.Kind, found.In(text)));
    }

    [Theory]
    [InlineData("Eschenweg 14, 59911 Brunnstedt", PersonalDataKind.Address)]
    [InlineData("Kastanienallee 19", PersonalDataKind.Address)]
    [InlineData("0170/4455667", PersonalDataKind.Phone)]
    [InlineData("+49 2931 555 018", PersonalDataKind.Phone)]
    [InlineData("anneke.dirks@web.example", PersonalDataKind.Email)]
    [InlineData("anneke.dirks (at) web (dot) example", PersonalDataKind.Email)]
    [InlineData("HSK-KT 512", PersonalDataKind.LicensePlate)]
    [InlineData("63-BA-00412/25", PersonalDataKind.CaseNumber)]
    [InlineData("51-4711/24", PersonalDataKind.CaseNumber)]
    public void R45_contacts_plates_and_case_numbers_are_found(string piece, PersonalDataKind kind)
    {
        var found = Assert.Single(PersonalDataFinder.Find($"siehe {piece}; danke"));

        Assert.Equal((kind, piece.Length), (found.Kind, found.Length));
    }

    [Theory]
    [InlineData("geboren am 30.01.1955", 1)]
    [InlineData("geb. 7. August 1963", 1)]
    [InlineData("Frau Kaya (14.02.1990)", 2)]
    [InlineData("Urteil vom 12.03.2020", 0)]
    [InlineData("gültig bis 31.10.2030", 0)]
    public void A_date_counts_when_it_is_a_date_of_birth(string text, int pieces) => Assert.Equal(pieces, PersonalDataFinder.Find(text).Count);

    [Theory]
    [InlineData("Nach § 37 Abs. 2 SGB X gilt die Frist.")]
    [InlineData("BVerwG, Urteil vom 12.03.2020 – 5 C 3.19")]
    [InlineData("Aktenplan 10.24.01, Haushaltsstelle 05.4100.5711.0000")]
    [InlineData("Frau Landrätin, bitte unterschreiben Sie.")]
    [InlineData("Die Dienstanweisung 10.3 und Formular 50-117")]
    [InlineData("Der Willy-Brandt-Platz und die Mozartstraße")]
    [InlineData("Der Winter war streng, der Koch braucht ein Zeugnis.")]
    [InlineData("Rufen Sie 112 oder 116117 an oder schreiben Sie an poststelle@kreis.example.")]
    public void Statutes_offices_file_plans_places_and_service_numbers_are_left_alone(string text) => Assert.Empty(PersonalDataFinder.Find(text));

    [Fact]
    public void Positions_are_those_of_the_text_as_it_was_typed()
    {
        const string Text = "\u200BFrau Mu\u0308l\u00ADler\u00A0fragt";

        var found = Assert.Single(PersonalDataFinder.Find(Text));

        Assert.Equal("Mu\u0308l\u00ADler", found.In(Text));
    }

    [Fact]
    public void Half_a_pair_of_surrogates_disturbs_nothing() => Assert.Single(PersonalDataFinder.Find("\uD83D Frau Kaya 😀 \uDC00"));
}

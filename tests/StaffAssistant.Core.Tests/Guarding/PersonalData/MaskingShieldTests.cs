using StaffAssistant.Core.Guarding.Outbound;
using StaffAssistant.Core.Guarding.PersonalData;
using Xunit;

namespace StaffAssistant.Core.Tests.Guarding.PersonalData;

/// <summary>R45: what leaves the process holds placeholders, and the way back stays here.</summary>
public sealed class MaskingShieldTests
{
    private static readonly MaskingShield Shield = new();

    [Theory]
    [InlineData(ProcessingPlace.ThisMachine)]
    [InlineData(ProcessingPlace.OwnNetwork)]
    [InlineData(ProcessingPlace.Outside)]
    public void R45_no_planted_piece_is_in_what_is_sent_wherever_it_goes(ProcessingPlace place)
    {
        var shielded = Shield.Shield(["Wer vertritt Frau Kaya (geb. 14.02.1990), IBAN DE02 1203 0000 0000 2020 51?", "Frau Kaya, Telefon 0170/4455667, Az. 51-4711/24"], place);

        Assert.True(shielded.MayLeave);
        var sent = string.Join('\n', shielded.Texts);
        foreach (var planted in (string[])["Kaya", "14.02.1990", "1203", "4455667", "4711"])
            Assert.DoesNotContain(planted, sent, StringComparison.Ordinal);
        Assert.Equal(5, shielded.Masked.Count);
    }

    [Fact]
    public void The_same_words_have_the_same_placeholder_in_all_texts_and_come_back()
    {
        string[] texts = ["Frau Kaya fragt Herrn Voss.", "Herr Voss antwortet Frau Kaya."];

        var shielded = Shield.Shield(texts, ProcessingPlace.Outside);

        Assert.Equal(["Frau [PERSON_1] fragt Herrn [PERSON_2].", "Herr [PERSON_2] antwortet Frau [PERSON_1]."], shielded.Texts);
        Assert.Equal(texts, shielded.Texts.Select(shielded.Restore));
    }

    [Fact]
    public void What_is_a_name_in_one_text_is_taken_out_of_the_others_too()
    {
        var shielded = Shield.Shield(["Was gilt für Frau Achterfeld?", "Die Vertretung regelt Achterfeld."], ProcessingPlace.Outside);

        Assert.DoesNotContain("Achterfeld", shielded.Texts[1], StringComparison.Ordinal);
    }

    [Fact]
    public void Words_that_look_like_a_placeholder_are_never_taken_for_one()
    {
        var shielded = Shield.Shield(["Was bedeutet [PERSON_1] im Vordruck von Frau Kaya?"], ProcessingPlace.Outside);

        Assert.Equal("Was bedeutet [PERSON_1] im Vordruck von Frau Kaya?", shielded.Restore(shielded.Texts[0]));
        Assert.Equal("[PERSON_2]", Assert.Single(shielded.Masked).Placeholder);
    }

    [Fact]
    public void A_text_without_personal_data_leaves_as_it_is()
    {
        var shielded = Shield.Shield(["Wie lange ist die Frist nach § 37 SGB X?"], ProcessingPlace.Outside);

        Assert.Equal("Wie lange ist die Frist nach § 37 SGB X?", Assert.Single(shielded.Texts));
        Assert.Empty(shielded.Masked);
    }
}

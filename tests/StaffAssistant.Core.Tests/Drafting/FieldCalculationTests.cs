using System.Globalization;
using StaffAssistant.Core.Drafting;
using Xunit;

namespace StaffAssistant.Core.Tests.Drafting;

public sealed class FieldCalculationTests
{
    private static readonly DateOnly Today = new(2026, 11, 23);

    public FieldCalculationTests() => CultureInfo.CurrentUICulture = CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("de-DE");

    [Fact]
    public void Values_follow_from_others_and_say_from_which()
    {
        var values = Complete(["datum|=heute", "frist|=frist(datum,4T,3W)", "a|betrag", "b|betrag", "summe|=summe(a,b)", "worte|=worte(summe)", "tag|=wochentag(frist)"], ("a", "1.200 Euro"), ("b", "50,50"));

        Assert.Equal("23.11.2026", values["datum"].Text);
        Assert.Equal(("18.12.2026", "23.11.2026 und 4 Tage, 3 Wochen"), (values["frist"].Text, Explanation(values["frist"])));
        Assert.Equal(("Freitag", "Wochentag des 18.12.2026"), (values["tag"].Text, Explanation(values["tag"])));
        Assert.Equal(("1.250,50 Euro", "Summe: 1.200,00 Euro + 50,50 Euro"), (values["summe"].Text, Explanation(values["summe"])));
        Assert.Equal("eintausendzweihundertfünfzig Euro und fünfzig Cent", values["worte"].Text);
    }

    [Theory]
    [InlineData("frist|=frist(ab,1W)", "18.12.2026", "28.12.2026")]
    [InlineData("frist|=frist(ab,1M)", "31.01.2027", "01.03.2027")]
    [InlineData("frist|=frist(ab,2T)", "24.03.2027", "30.03.2027")]
    [InlineData("frist|=frist(ab,1J)", "29.02.2028", "28.02.2029")]
    public void A_deadline_ends_on_a_working_day(string tag, string from, string end) =>
        Assert.Equal(end, Complete(["ab|datum", tag], ("ab", from))["frist"].Text);

    [Fact]
    public void What_a_person_typed_stays_and_what_it_followed_from_may_go()
    {
        Assert.Equal("01.01.2027", Complete(["frist|=frist(datum,3W)", "datum"], ("datum", "23.11.2026"), ("frist", "01.01.2027"))["frist"].Text);
        Assert.DoesNotContain("frist", Complete(["frist|=frist(datum,3W)", "datum"], ("datum", "bald")).Keys);
        Assert.DoesNotContain("x", Complete(["x|=summe(y)", "y|=summe(x)"]).Keys);
    }

    [Theory]
    [InlineData("bewilligungsbetrag|=summe(a)")]
    [InlineData("x|mensch|=summe(a)")]
    [InlineData("x|=summe(a)|mensch")]
    [InlineData("Tenor|=heute")]
    [InlineData("gesamtNote|=heute")]
    public void An_outcome_is_never_calculated(string tag)
    {
        var values = Complete([tag, "a"], ("a", "12"));

        Assert.Equal(["a"], values.Keys);
        Assert.True(FieldNotation.Read(tag, string.Empty, FieldType.Text)!.IsHumanOnly);
    }

    [Theory]
    [InlineData("notiz")]
    [InlineData("Anschrift")]
    [InlineData("Datum der Sitzung")]
    [InlineData("Ergebnisoffen")]
    public void Other_names_are_no_outcome(string name) => Assert.False(OutcomeFields.Names(name));

    [Theory]
    [InlineData("0", "null Euro")]
    [InlineData("1", "ein Euro")]
    [InlineData("1,01", "ein Euro und ein Cent")]
    [InlineData("21", "einundzwanzig Euro")]
    [InlineData("100", "einhundert Euro")]
    [InlineData("101.017,30", "einhunderteintausendsiebzehn Euro und dreißig Cent")]
    [InlineData("1.000.000", "eine Million Euro")]
    [InlineData("2.000.001", "zwei Millionen ein Euro")]
    [InlineData("-12", "minus zwölf Euro")]
    [InlineData("999.999.999,99", "neunhundertneunundneunzig Millionen neunhundertneunundneunzigtausendneunhundertneunundneunzig Euro und neunundneunzig Cent")]
    public void Amounts_are_written_in_words(string amount, string words) => Assert.Equal(words, AmountInWords.Of(GermanAmount.Parse(amount)!.Value));

    [Theory]
    [InlineData("1.25")]
    [InlineData("12,345")]
    [InlineData("1,000.00")]
    [InlineData("zwölf")]
    public void What_could_mean_two_amounts_is_none(string text) => Assert.Null(GermanAmount.Parse(text));

    private static IReadOnlyDictionary<string, FieldValue> Complete(string[] tags, params (string Key, string Value)[] typed) => FieldCalculation.Complete(
        new Template([.. tags.Select(tag => FieldNotation.Read(tag, string.Empty, FieldType.Text)!)], [], []), typed.ToDictionary(value => value.Key, value => FieldValue.Typed(value.Value)), Today);

    private static string Explanation(FieldValue value) => Assert.IsType<ValueOrigin.Calculated>(value.Origin).Explanation;
}

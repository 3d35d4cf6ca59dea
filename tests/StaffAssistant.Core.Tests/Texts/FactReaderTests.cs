using StaffAssistant.Core.Texts;
using Xunit;

namespace StaffAssistant.Core.Tests.Texts;

public sealed class FactReaderTests
{
    [Theory]
    [InlineData("Die Pauschale beträgt 1.250,00 € im Monat.", FactKind.Amount, "1250 euro")]
    [InlineData("Je Kilometer 30 Cent.", FactKind.Amount, "30 cent")]
    [InlineData("EUR 25 fallen an.", FactKind.Amount, "25 euro")]
    [InlineData("binnen drei Arbeitstagen", FactKind.Duration, "3 arbeitstag")]
    [InlineData("innerhalb einer Woche", FactKind.Duration, "1 woche")]
    [InlineData("nach 6 Monaten", FactKind.Duration, "6 monat")]
    [InlineData("ab dem 01.03.2026 gilt", FactKind.Date, "1.3.2026")]
    [InlineData("ab dem 1. März 2026 gilt", FactKind.Date, "1.3.2026")]
    [InlineData("zum 31.10. jeden Jahres", FactKind.Date, "31.10.")]
    [InlineData("80 Prozent der Kosten", FactKind.Share, "80 %")]
    [InlineData("nach § 5 Abs. 2", FactKind.Reference, "§5abs.2")]
    [InlineData("siehe DA 3.2", FactKind.Reference, "da3.2")]
    [InlineData("in 3 Ausfertigungen", FactKind.Number, "3")]
    public void A_fact_has_its_kind_and_one_key_however_it_is_written(string text, FactKind kind, string key)
    {
        var fact = Assert.Single(FactReader.Read(text));

        Assert.Equal((kind, key), (fact.Kind, fact.Key));
    }

    [Fact]
    public void Facts_stand_in_order_and_do_not_overlap()
    {
        const string text = "Nach § 6 Abs. 1 werden ab 01.01.2026 je Tag 14,00 Euro gezahlt, höchstens 10 Tage, das sind 50 % von 280 Euro.";

        var facts = FactReader.Read(text);

        Assert.Equal(["§ 6 Abs. 1", "01.01.2026", "14,00 Euro", "10 Tage", "50 %", "280 Euro"], facts.Select(fact => fact.Span.In(text)));
    }
}

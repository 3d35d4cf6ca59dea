using System.Text.RegularExpressions;
using StaffAssistant.Core.Rewriting;
using Xunit;

namespace StaffAssistant.Core.Tests.Rewriting;

/// <summary>Faithful words change nothing; each number that is exchanged, left out or said twice is found.</summary>
public sealed partial class FactMutationTests(ITestOutputHelper output)
{
    private static readonly (string Original, string Rewritten)[] Faithful =
    [
        ("Erwachsene zahlen 10 Euro, Kinder zahlen 5 Euro.", "Adults pay 10 euros, children pay 5 euros."),
        ("Bis 25 Kilometer werden 20 Euro erstattet. Darüber werden 35 Euro erstattet.", "Bis 25 Kilometer bekommen Sie 20 Euro. Bei mehr Kilometern bekommen Sie 35 Euro."),
        ("Der Antrag ist bis zum 31.03.2026 zu stellen, der Nachweis bis zum 30.06.2026.", "Stellen Sie den Antrag bis zum 31. März 2026. Schicken Sie den Nachweis bis zum 30. Juni 2026."),
        ("§ 5 Abs. 2 und § 7 Abs. 1 BRKG gelten für Reisen ab 8 Stunden.", "Section 5(2) and section 7(1) BRKG apply to journeys of 8 hours or more."),
        ("Ab dem 1. März 2026 zahlt der Kreis 1.250,50 Euro nach § 5 Abs. 2 BRKG.", "Under section 5(2) BRKG the county pays EUR 1,250.50 from 1 March 2026."),
        ("Das Tagegeld beträgt 14 Euro. Ab 24 Stunden beträgt es 28 Euro. Bei Unterkunft werden 20 Prozent gekürzt.", "Günlük harcırah 14 avro. 24 saatten itibaren 28 avro. Konaklamada yüzde 20 kesilir."),
        ("Die Frist beträgt 3 Monate, in Eilfällen 10 Tage.", "Вы маєте 3 місяці, у термінових випадках 10 днів."),
        ("Wer 2 Jahre beschäftigt ist, erhält 30 Tage Urlaub; wer 5 Jahre beschäftigt ist, erhält 32 Tage.", "Po 2 latach jest 30 dni urlopu, po 5 latach 32 dni."),
        ("Die Gebühr beträgt 12,50 Euro im Jahr 2026 und 13,00 Euro im Jahr 2027.", "Les frais sont de 12,50 euros en 2026 et de 13 euros en 2027."),
        ("Der Betrag von 500 Euro wird in zwei Raten gezahlt: 300 Euro am 01.02.2026 und 200 Euro am 01.08.2026.", "The amount of 500 euros is paid in two instalments: 300 euros on 1 February 2026 and 200 euros on 1 August 2026."),
        ("Bis 1.000 Euro entscheidet das Amt. Bis 10.000 Euro entscheidet das Dezernat. Darüber entscheidet der Kreistag nach § 26.", "Bis 1.000 Euro entscheidet das Amt. Bis 10.000 Euro entscheidet das Dezernat. Bei mehr Geld entscheidet der Kreistag. Das steht in § 26."),
        ("Die Sitzung beginnt um 9 Uhr in Raum 204. Sie endet um 12 Uhr.", "The meeting starts at 9 in room 204. It ends at 12."),
    ];

    [Fact]
    public void Faithful_words_have_no_deviation() => Assert.All(Faithful, pair => Assert.Empty(FactCheck.Compare(pair.Original, pair.Rewritten)));

    [Fact]
    public void Each_number_that_is_exchanged_left_out_or_said_twice_is_found()
    {
        var (tried, missed) = (0, new List<string>());
        foreach (var (original, rewritten) in Faithful)
        {
            foreach (var mutant in SwappedIn(rewritten).Concat(DroppedIn(rewritten)).Concat(DoubledIn(rewritten)))
            {
                tried++;
                if (FactCheck.Compare(original, mutant).Count == 0)
                    missed.Add(mutant);
            }
        }

        output.WriteLine($"{tried - missed.Count} of {tried} found");
        Assert.True(tried > 150, $"{tried}");
        Assert.Empty(missed);
    }

    [Theory]
    [InlineData("Erwachsene zahlen 10 Euro, Kinder 5 Euro.", "Adults pay 5 euros, children 10 euros.", DeviationKind.Moved, "10 Euro")]
    [InlineData("Der Antrag kostet 10 Euro. Die Kopie kostet 10 Euro.", "The application costs 10 euros. The copy costs money.", DeviationKind.Fewer, "10 Euro")]
    [InlineData("Die Frist beträgt 14 Tage.", "The period is 14 days. So you have 14 days.", DeviationKind.More, "14")]
    [InlineData("Die Frist ist 14 Tage. Die Gebühr regelt § 3. Das Amt prüft 20 Fälle.", "The period is 14 days. Section 20 regulates the fee. The office examines 3 cases.", DeviationKind.Moved, "20")]
    [InlineData("Regel 7 gilt zuerst. Danach gilt nichts. Ende ist um 9 Uhr.", "Eine Regel gilt zuerst. Danach gilt 7 weiter. Ende ist um 9 Uhr.", DeviationKind.Moved, "7")]
    public void It_says_how_it_differs(string original, string rewritten, DeviationKind kind, string words) =>
        Assert.Contains(new Deviation(kind, words), FactCheck.Compare(original, rewritten));

    // Two different numbers change places.
    private static IEnumerable<string> SwappedIn(string text)
    {
        var numbers = Numbers().Matches(text);
        foreach (var (first, second) in numbers.SelectMany((first, index) => numbers.Skip(index + 1).Select(second => (first, second))).Where(pair => pair.first.Value != pair.second.Value))
            yield return text[..first.Index] + second.Value + text[(first.Index + first.Length)..second.Index] + first.Value + text[(second.Index + second.Length)..];
    }

    private static IEnumerable<string> DroppedIn(string text) => Numbers().Matches(text).Select(number => text.Remove(number.Index, number.Length));

    private static IEnumerable<string> DoubledIn(string text) => Numbers().Matches(text).Select(number => text.Insert(number.Index, number.Value + " / "));

    [GeneratedRegex(@"\d+(?:[.,]\d+)*")]
    private static partial Regex Numbers();
}

using System.Text;
using StaffAssistant.Core.Answering;
using StaffAssistant.Core.Passages;

namespace StaffAssistant.Core.Drafting;

/// <summary>Quotes of one passage as they are read one after the other: what is left out between them is marked, and nothing else.</summary>
internal static class QuotedText
{
    private const string LeftOut = " […] ";

    /// <summary>The quotes in the order of the passage, all of it without quotes; null when one does not stand there.</summary>
    public static string? Of(Passage passage, IReadOnlyList<string> quotes)
    {
        if (quotes.Count == 0)
            return passage.Text;
        var text = QuoteText.Normalize(passage.Text);
        var places = quotes.Select(quote => (Quote: quote, Length: QuoteText.Normalize(quote).Length, Start: QuoteText.Find(text, QuoteText.Normalize(quote)))).OrderBy(place => place.Start).ToList();
        if (places[0].Start < 0)
            return null;
        var words = new StringBuilder(places[0].Quote);
        var end = places[0].Start + places[0].Length;
        foreach (var (quote, length, start) in places.Skip(1).Where(place => place.Start + place.Length > end))
        {
            // Between the end of one and the start of the next there is a gap of one sign, or something was left out.
            words.Append(start > end + 1 ? LeftOut : "\n").Append(quote);
            end = start + length;
        }

        return words.ToString();
    }
}

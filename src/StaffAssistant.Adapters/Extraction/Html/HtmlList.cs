using System.Globalization;
using StaffAssistant.Core.Ingestion.Structure;
using StaffAssistant.Core.Language;

namespace StaffAssistant.Adapters.Extraction.Html;

/// <summary>An open list and how it counts.</summary>
internal sealed class HtmlList(int level, bool isOrdered, string type, int start)
{
    private int _next = start;

    /// <summary>The next item; a number of its own goes before the count.</summary>
    public HtmlListItem Next(int? own)
    {
        var number = own ?? _next;
        _next = number == int.MaxValue ? number : number + 1;
        return new HtmlListItem(level, isOrdered ? LabelOf(number) : LabelReader.Bullet);
    }

    /// <summary>How deep the list lies, from 1.</summary>
    public int Level => level;

    private string LabelOf(int number) => type switch
    {
        "a" when number is > 0 and <= 26 => $"{(char)('a' + number - 1)})",
        "A" when number is > 0 and <= 26 => $"{(char)('A' + number - 1)}.",
        "I" => RomanNumerals.Of(number) + ".",
        "i" => RomanNumerals.Of(number).ToLowerInvariant() + ".",
        _ => number.ToString(CultureInfo.InvariantCulture) + ".",
    };
}

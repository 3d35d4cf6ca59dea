using System.Globalization;

namespace StaffAssistant.Adapters.Extraction.Spreadsheet;

/// <summary>A number format of a spreadsheet (ECMA-376 part 1, 18.8.31): shows a number as a cell in a German program does.</summary>
internal sealed class SheetNumberFormat
{
    private static readonly CultureInfo German = CultureInfo.GetCultureInfo("de-DE");

    private readonly SheetFormatSection[] _sections;

    public SheetNumberFormat(string code) => _sections = [.. SheetFormatSection.Split(code).Select(section => new SheetFormatSection(section))];

    /// <summary>A number as it is.</summary>
    public static SheetNumberFormat General { get; } = new("General");

    /// <summary>True for dates and times.</summary>
    public bool IsDate => _sections[0].IsDate;

    /// <summary>The text for a number; empty when the format hides it.</summary>
    public string Show(double value, bool from1904)
    {
        var (section, shown) = Choose(value);
        if (section.IsDate)
            return SheetDates.Read(value, from1904) is { } date ? section.ShowDate(date, value, German) : ShowGeneral(value);
        if (section.IsText || section.IsGeneral)
            return section.Prefix + ShowGeneral(shown) + section.Suffix;
        return section.HasPlaces ? section.Prefix + ShowNumber(section, shown) + section.Suffix : section.Prefix;
    }

    // The second section is for negative numbers and brings its own sign, the third is for zero.
    private (SheetFormatSection Section, double Value) Choose(double value)
    {
        if (value < 0 && _sections.Length > 1)
            return (_sections[1], Math.Abs(value));
        return value == 0 && _sections.Length > 2 ? (_sections[2], value) : (_sections[0], value);
    }

    private static string ShowNumber(SheetFormatSection section, double value)
    {
        var scaled = value * Math.Pow(100, section.Percents) / Math.Pow(1000, section.Thousands);
        if (section.IsScientific || double.IsNaN(scaled) || Math.Abs(scaled) >= 1e15)
            return ShowGeneral(scaled);
        var rounded = Math.Round((decimal)scaled, section.MostDecimals, MidpointRounding.AwayFromZero);
        var places = (section.IsGrouped ? "#,##" : string.Empty) + new string('0', Math.Max(section.LeastDigits, section.IsGrouped ? 1 : 0));
        var decimals = new string('0', section.LeastDecimals) + new string('#', section.MostDecimals - section.LeastDecimals);
        return rounded.ToString(decimals.Length == 0 ? places.Length == 0 ? "0" : places : $"{(places.Length == 0 ? "0" : places)}.{decimals}", German);
    }

    private static string ShowGeneral(double value) =>
        Math.Abs(value) is < 1e15 and >= 1e-9 or 0 ? ((decimal)value).ToString("0.##########", German) : value.ToString("G10", German);
}

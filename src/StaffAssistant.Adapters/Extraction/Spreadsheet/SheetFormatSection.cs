using System.Globalization;
using System.Text;

namespace StaffAssistant.Adapters.Extraction.Spreadsheet;

/// <summary>One section of a number format: for positive numbers, negative ones or zero.</summary>
internal sealed class SheetFormatSection
{
    private const int MostDecimalPlaces = 15;

    private readonly StringBuilder _prefix = new();
    private readonly StringBuilder _suffix = new();
    private readonly List<(char Letter, string Text)> _date = [];
    private bool _behindPoint;

    public SheetFormatSection(string code)
    {
        IsGeneral = code.Contains("General", StringComparison.OrdinalIgnoreCase) || code.Contains("Standard", StringComparison.OrdinalIgnoreCase);
        var rest = IsGeneral ? code.Replace("General", string.Empty, StringComparison.OrdinalIgnoreCase).Replace("Standard", string.Empty, StringComparison.OrdinalIgnoreCase) : code;
        IsDate = SheetFormatCode.IsDate(rest);
        for (var index = 0; index < rest.Length;)
            index = Take(rest, index);
    }

    public bool IsGeneral { get; }

    public bool IsDate { get; }

    public bool IsText { get; private set; }

    public bool IsScientific { get; private set; }

    public bool IsGrouped { get; private set; }

    /// <summary>True when a number has a place in it.</summary>
    public bool HasPlaces { get; private set; }

    public int Percents { get; private set; }

    /// <summary>How often the number is divided by a thousand.</summary>
    public int Thousands { get; private set; }

    public int LeastDigits { get; private set; }

    public int LeastDecimals { get; private set; }

    public int MostDecimals { get; private set; }

    public string Prefix => _prefix.ToString();

    public string Suffix => _suffix.ToString();

    /// <summary>Cuts a format at its semicolons, not at those inside quotes.</summary>
    public static IEnumerable<string> Split(string code)
    {
        var (start, quoted) = (0, false);
        for (var index = 0; index < code.Length; index++)
        {
            if (code[index] == '"')
                quoted = !quoted;
            else if (code[index] == '\\')
                index++;
            else if (code[index] == ';' && !quoted)
            {
                yield return code[start..index];
                start = index + 1;
            }
        }

        yield return code[start..];
    }

    /// <summary>A moment in this format; years have four digits, hours count to 24.</summary>
    public string ShowDate(DateTime date, double serial, CultureInfo culture)
    {
        if (SheetFormatCode.IsMonthFirst(_date))
            return date.ToString("dd.MM.yyyy" + (_date.Exists(part => part.Letter == 'h') ? " HH:mm" : string.Empty), culture);
        var text = new StringBuilder();
        for (var index = 0; index < _date.Count; index++)
            text.Append(SheetFormatCode.Show(_date, index, date, serial, culture));
        return text.ToString().Trim();
    }

    // Reads one piece of the format and returns where the next begins.
    private int Take(string code, int index)
    {
        switch (code[index])
        {
            case '"':
                var end = code.IndexOf('"', index + 1) is > 0 and var quote ? quote : code.Length;
                Literal(code[(index + 1)..end]);
                return end + 1;
            case '\\' when index + 1 < code.Length:
                Literal(code[(index + 1)..(index + 2)]);
                return index + 2;
            case '_' or '*':
                return index + 2;
            case '[':
                return TakeBrackets(code, index);
            case '@':
                IsText = true;
                return index + 1;
            default:
                return IsDate ? TakeDate(code, index) : TakeNumber(code, index);
        }
    }

    private int TakeNumber(string code, int index)
    {
        switch (code[index])
        {
            case '0' or '#' or '?':
                Place(code[index]);
                break;
            case '.':
                _behindPoint = true;
                break;
            case ',':
                TakeComma(code, index);
                break;
            case '%':
                Percents++;
                Literal(" %");
                break;
            case 'E' or 'e' when index + 1 < code.Length && code[index + 1] is '+' or '-':
                IsScientific = true;
                return code.Length;
            default:
                Literal(code[index..(index + 1)]);
                break;
        }

        return index + 1;
    }

    private int TakeDate(string code, int index)
    {
        var letter = char.ToLowerInvariant(code[index]);
        if (SheetFormatCode.HalfDayLength(code, index) is > 0 and var length)
            return index + length;
        if (letter is not ('d' or 'm' or 'y' or 'h' or 's'))
        {
            Literal(letter == '/' ? "." : code[index..(index + 1)]);
            return index + 1;
        }

        var end = index;
        while (end < code.Length && char.ToLowerInvariant(code[end]) == letter)
            end++;
        _date.Add((letter, code[index..end].ToLowerInvariant()));
        return end;
    }

    private int TakeBrackets(string code, int index)
    {
        var end = code.IndexOf(']', index) is > 0 and var found ? found : code.Length;
        var inside = code[Math.Min(index + 1, end)..end];
        if (inside.StartsWith('$'))
            Literal(inside[1..].Split('-')[0]);
        else if (inside.Length > 0 && char.ToLowerInvariant(inside[0]) is 'h' or 'm' or 's' && inside.All(letter => char.ToLowerInvariant(letter) == char.ToLowerInvariant(inside[0])))
            _date.Add(('[', inside.ToLowerInvariant()));
        return end + 1;
    }

    private void TakeComma(string code, int index)
    {
        if (index + 1 < code.Length && code[index + 1] is '0' or '#' or '?')
            IsGrouped = true;
        else if (HasPlaces && code.IndexOfAny(['0', '#', '?'], index) < 0)
            Thousands++;
    }

    private void Place(char sign)
    {
        HasPlaces = true;
        if (!_behindPoint)
            LeastDigits += sign == '0' ? 1 : 0;
        else if (MostDecimals < MostDecimalPlaces)
            (MostDecimals, LeastDecimals) = (MostDecimals + 1, sign == '0' ? MostDecimals + 1 : LeastDecimals);
    }

    private void Literal(string text)
    {
        if (IsDate)
            _date.Add(('"', text));
        else
            (HasPlaces ? _suffix : _prefix).Append(text);
    }
}

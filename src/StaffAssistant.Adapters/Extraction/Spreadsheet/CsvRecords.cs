using System.Text;

namespace StaffAssistant.Adapters.Extraction.Spreadsheet;

/// <summary>Cuts separated values into records (RFC 4180): quotes around a value, doubled quotes inside it, line breaks inside quotes.</summary>
internal static class CsvRecords
{
    private const int LinesToProbe = 30;

    /// <summary>The separator: as a first line <c>sep=;</c> says, else the one that cuts the first lines into the most even number of values.</summary>
    public static char SeparatorOf(string text)
    {
        if (text.StartsWith("sep=", StringComparison.OrdinalIgnoreCase) && text.Length > 4 && text[4] is ';' or ',' or '\t' or '|')
            return text[4];
        return new[] { ';', '\t', ',', '|' }.MaxBy(separator => EvennessOf(text, separator));
    }

    /// <summary>The records, one after the other; a line without values is an empty record.</summary>
    public static IEnumerable<IReadOnlyList<string>> Read(string text, char separator)
    {
        var record = new List<string>();
        var value = new StringBuilder();
        var (quoted, wasQuoted) = (false, false);
        for (var index = 0; index <= text.Length; index++)
        {
            var character = index < text.Length ? text[index] : '\n';
            if (quoted && index < text.Length)
            {
                if (character != '"')
                    value.Append(character);
                else if (index + 1 < text.Length && text[index + 1] == '"')
                    value.Append(text[++index]);
                else
                    quoted = false;
            }
            else if (character == '"' && value.Length == 0 && !wasQuoted)
            {
                (quoted, wasQuoted) = (true, true);
            }
            else if (character == separator || character == '\n')
            {
                record.Add(value.ToString());
                value.Clear();
                wasQuoted = false;
                if (character != '\n')
                    continue;
                yield return record is [""] ? [] : record;
                record = [];
            }
            else
            {
                value.Append(character);
            }
        }
    }

    private static int EvennessOf(string text, char separator)
    {
        var sizes = Read(text[..Math.Min(text.Length, 1 << 16)], separator).Where(record => record.Count > 0).Take(LinesToProbe).Select(record => record.Count).ToArray();
        if (sizes.All(size => size < 2))
            return 0;
        var usual = sizes.GroupBy(size => size).Where(group => group.Key > 1).MaxBy(group => group.Count() * 100 + group.Key)!;
        return (usual.Count() * 10_000 / sizes.Length) + Math.Min(usual.Key, 100);
    }
}

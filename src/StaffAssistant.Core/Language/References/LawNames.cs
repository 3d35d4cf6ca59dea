using System.Collections.Frozen;

namespace StaffAssistant.Core.Language.References;

/// <summary>
/// Long and short names of laws. The shipped list names the federal laws with abbreviation and title (official works, § 5 UrhG); a second one adds what is
/// in use beside it: other abbreviations, collective agreements, laws of the Union and of the states. The key of a law is its abbreviation, folded, without
/// spaces and without the year of its version; books of the Sozialgesetzbuch count in Arabic figures (<c>sgb8</c>).
/// </summary>
public static class LawNames
{
    private const int MaximumTokens = 18;
    private static readonly Lazy<Names> Shipped = new(LoadNames);

    /// <summary>How many names are known.</summary>
    public static int Count => Shipped.Value.Keys.Count;

    /// <summary>The longest known name that begins at a position: its key and where it ends; null when none does.</summary>
    public static (string Key, int End)? At(string text, int position)
    {
        (string, int)? best = null;
        var form = string.Empty;
        var next = position;
        for (var count = 0; count < MaximumTokens; count++)
        {
            var (start, length) = NameTokens.Next(text, next);
            if (length == 0 || (count == 0 && start != position))
                break;
            var token = NameTokens.Form(text.AsSpan(start, length));
            form = count == 0 ? token : $"{form} {token}";
            if (!Shipped.Value.Beginnings.Contains(form))
                break;
            next = start + length;
            if (Shipped.Value.Keys.TryGetValue(form, out var key) && (count > 0 || MayStandAlone(text.AsSpan(start, length))))
                best = (key, Closed(text, position, next));
        }

        return best;
    }

    /// <summary>The key for an abbreviation that no list holds.</summary>
    public static string KeyOf(string abbreviation)
    {
        var tokens = TextNormalizer.Fold(abbreviation).Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries);
        if (tokens.Length > 1 && tokens[^1].Length == 4 && int.TryParse(tokens[^1], out var year) && year is > 1800 and < 2100)
            tokens = tokens[..^1];
        if (tokens.Length == 2 && tokens[0] == "sgb" && RomanNumerals.ValueOf(tokens[1]) is > 0 and var book)
            return $"sgb{book}";
        return string.Concat(tokens);
    }

    // "wo" and "in" are words, "WO" is a law; "wogg" is nothing else.
    private static bool MayStandAlone(ReadOnlySpan<char> token) => token.Length > 3 || (token.Length > 1 && token.ContainsAnyInRange('A', 'Z'));

    // "(StBerG)" ends with its bracket when the name began before it.
    private static int Closed(string text, int start, int end) =>
        end < text.Length && text[end] == ')' && text.AsSpan(start, end - start).Contains('(') ? end + 1 : end;

    private static Names LoadNames()
    {
        var keys = new Dictionary<string, string>(StringComparer.Ordinal);
        var laws = LanguageData.Lines("laws.de.txt.gz").Concat(LanguageData.Lines("laws-further.de.txt")).Select(line => line.Split('\t')).ToList();
        foreach (var law in laws)
            keys.TryAdd(NameTokens.FormOf(law[0]), KeyOf(law[0]));
        foreach (var law in laws)
        {
            foreach (var name in law.Skip(1).SelectMany(LawTitles.NamesIn).Concat(LawTitles.WithoutYear(law[0])))
                keys.TryAdd(NameTokens.FormOf(name), KeyOf(law[0]));
        }

        foreach (var (name, key) in LawTitles.BooksOfSocialCode())
            keys[NameTokens.FormOf(name)] = key;
        keys.Remove(string.Empty);
        return new Names(keys.ToFrozenDictionary(StringComparer.Ordinal), keys.Keys.SelectMany(Beginnings).ToFrozenSet(StringComparer.Ordinal));
    }

    private static IEnumerable<string> Beginnings(string form)
    {
        for (var space = form.IndexOf(' '); space >= 0; space = form.IndexOf(' ', space + 1))
            yield return form[..space];
        yield return form;
    }

    private sealed record Names(FrozenDictionary<string, string> Keys, FrozenSet<string> Beginnings);
}

using System.Collections.Concurrent;
using StaffAssistant.Core.Language;

namespace StaffAssistant.Core.Guarding.PersonalData;

/// <summary>What is known about words: given names, family names, words for persons, and the common words that are no names.</summary>
internal static class Names
{
    private const int Remembered = 100_000;
    private const int LongestWord = 60;
    private static readonly HashSet<string> Given = Folded("given-names.txt");
    private static readonly HashSet<string> Ambiguous = Folded("ambiguous-names.txt");
    private static readonly HashSet<string> Family = Folded("surnames.txt");
    private static readonly HashSet<string> Everyday = Folded("everyday-words.txt");
    private static readonly HashSet<string> Roles = [.. PersonalDataFiles.WordsOf("roles.txt").Where(word => word[0] is not ('-' or '=')).Select(word => TextNormalizer.Fold(word))];
    private static readonly HashSet<string> Offices = [.. PersonalDataFiles.WordsOf("roles.txt").Where(word => word[0] == '=').Select(word => TextNormalizer.Fold(word.AsSpan(1)))];
    private static readonly string[] RoleEndings = [.. PersonalDataFiles.WordsOf("roles.txt").Where(word => word[0] == '-').Select(word => TextNormalizer.Fold(word.AsSpan(1)))];

    private static readonly string[] FamilyEndings =
        ["mann", "kamp", "brink", "meier", "meyer", "maier", "mayer", "hoff", "kotter", "schmidt", "schmitz", "ski", "ska", "czyk", "wicz", "vic", "wic", "owic", "ovic", "oglu", "idis", "poulos", "escu", "enko", "tschuk", "chuk", "zadeh", "huber", "huis", "becker", "shvili", "yan", "kowa", "kova", "ova", "evic"];

    private static readonly string[] NounEndings = ["ung", "ungen", "heit", "heiten", "keit", "keiten", "schaft", "schaften", "itat", "itaten", "ion", "ionen", "ismus", "tum", "nis", "nisse", "ierung", "barkeit", "antrag", "amt", "amter", "stelle", "stellen", "gesetz", "ordnung", "pflicht", "recht", "verfahren"];
    private static readonly string[] PlaceEndings =
        ["stadt", "dorf", "hausen", "heim", "burg", "berg", "feld", "bach", "rode", "kirchen", "kirch", "ingen", "weiler", "furt", "hagen", "scheid", "rath", "loh", "wald", "tal", "haven", "munde", "see", "brucken", "bruck", "straße", "strasse", "weg", "platz", "allee", "gasse", "ring", "ufer", "land", "itz", "ow", "born", "stein", "hofen", "holz", "lar", "beck", "horst", "brunn", "wede", "au"];

    private static readonly CompoundSplitter Splitter = new(CompoundLexicon.Shipped);
    private static readonly ConcurrentDictionary<string, bool> Common = new(StringComparer.Ordinal);

    /// <summary>True for a given name, also a double one ("Karl-Heinz").</summary>
    public static bool IsGiven(string word) => IsGivenFolded(TextNormalizer.Fold(word)) || (word.Contains('-', StringComparison.Ordinal) && word.Split('-').All(part => IsGivenFolded(TextNormalizer.Fold(part))));

    /// <summary>True for a given name that is nothing else.</summary>
    public static bool IsOnlyGiven(string word) => IsGiven(word) && (word.Contains('-', StringComparison.Ordinal) || !IsWordToo(TextNormalizer.Fold(word)));

    /// <summary>True for a family name of the list.</summary>
    public static bool IsFamily(string word) => Family.Contains(TextNormalizer.Fold(word));

    /// <summary>True for a family name of the list that is no common word.</summary>
    public static bool IsOnlyFamily(string word) => IsFamily(word) && !IsCommon(word) && !Ambiguous.Contains(TextNormalizer.Fold(word));

    /// <summary>True when the word ends as family names do.</summary>
    public static bool EndsLikeFamily(string word)
    {
        var folded = TextNormalizer.Fold(word);
        return folded.Length > 5 && FamilyEndings.Any(ending => folded.EndsWith(ending, StringComparison.Ordinal) && folded.Length > ending.Length + 2) && !IsWhole(folded);
    }

    /// <summary>True when the word ends as places and streets do.</summary>
    public static bool EndsLikePlace(string word)
    {
        var folded = TextNormalizer.Fold(word);
        return PlaceEndings.Any(ending => folded.EndsWith(ending, StringComparison.Ordinal));
    }

    /// <summary>True when the word ends as nouns do that are bent or in the plural; alone such a word is more often a thing than a person.</summary>
    public static bool EndsLikeNoun(string word)
    {
        var folded = TextNormalizer.Fold(word);
        return folded.Length > 9 || folded.EndsWith("en", StringComparison.Ordinal) || folded.EndsWith("ern", StringComparison.Ordinal) || folded.EndsWith("eln", StringComparison.Ordinal)
            || folded.EndsWith("lich", StringComparison.Ordinal) || folded.EndsWith("ik", StringComparison.Ordinal) || folded.EndsWith("or", StringComparison.Ordinal) || folded.EndsWith("ing", StringComparison.Ordinal)
            || NounEndings.Any(ending => folded.EndsWith(ending, StringComparison.Ordinal));
    }

    /// <summary>True for a word for persons ("Halterin", "Akte").</summary>
    public static bool IsRole(string word)
    {
        var folded = TextNormalizer.Fold(word);
        return Roles.Contains(folded) || (folded.EndsWith('n') && folded.Length > 4 && Roles.Contains(folded[..^1])) || (folded.EndsWith('s') && folded.Length > 4 && Roles.Contains(folded[..^1]))
            || RoleEndings.Any(ending => folded.Length > ending.Length + 2 && folded.EndsWith(ending, StringComparison.Ordinal));
    }

    /// <summary>True for an office that follows "Frau" or "Herr" ("Landrätin").</summary>
    public static bool IsOffice(string word)
    {
        var folded = TextNormalizer.Fold(word);
        return Offices.Contains(folded) || folded.EndsWith("ratin", StringComparison.Ordinal) || folded.EndsWith("leiterin", StringComparison.Ordinal) || folded.EndsWith("meisterin", StringComparison.Ordinal)
            || folded.EndsWith("beauftragte", StringComparison.Ordinal) || folded.EndsWith("prasidentin", StringComparison.Ordinal) || folded.EndsWith("anwaltin", StringComparison.Ordinal);
    }

    /// <summary>True for words that are no names: of the statutes, of everyday life, and what is put together from them.</summary>
    public static bool IsCommon(string word)
    {
        if (Common.TryGetValue(word, out var known))
            return known;
        if (word.Length > LongestWord)
            return true;
        if (Common.Count >= Remembered)
            Common.Clear();
        return Common[word] = word.Contains('-', StringComparison.Ordinal) ? IsCommonHyphened(word) : IsCommonFolded(TextNormalizer.Fold(word));
    }

    /// <summary>True for words that are common as they stand, or long nouns by their ending; not for those that are only put together.</summary>
    public static bool IsCommonWhole(string word)
    {
        var folded = TextNormalizer.Fold(word.AsSpan(word.LastIndexOf('-') + 1));
        return IsWhole(folded) || (folded.Length > 9 && NounEndings.Any(ending => folded.EndsWith(ending, StringComparison.Ordinal)));
    }

    /// <summary>True for a common word that is no family or given name.</summary>
    public static bool IsCommonNoun(string word) => IsCommon(word) && !IsFamily(word) && !EndsLikeFamily(word);

    // "Willy-Brandt-Platz" and "Riester-Rente" end in a word, "Schulte-Overbeck" does not.
    private static bool IsCommonHyphened(string word)
    {
        var last = word[(word.LastIndexOf('-') + 1)..];
        return last.Length == 0 || (IsCommonFolded(TextNormalizer.Fold(last)) && !IsFamily(last) && !IsGiven(last)) || EndsLikeStreet(last);
    }

    private static bool EndsLikeStreet(string word) => TextNormalizer.Fold(word) is "strasse" or "platz" or "weg" or "ring" or "allee" or "schule" or "haus" or "ufer" or "park" or "saal";

    private static bool IsCommonFolded(string folded) => folded.Length < 3 || IsWhole(folded) || Roles.Contains(folded) || IsInflected(folded)
        || (folded.Length > 7 && NounEndings.Any(ending => folded.EndsWith(ending, StringComparison.Ordinal) && folded.Length > ending.Length + 3))
        || Splitter.Split(folded).Count > 1 || IsCompoundOfEveryday(folded);

    private static bool IsWhole(string folded) => CompoundLexicon.Shipped.Contains(folded) || Everyday.Contains(folded) || StopWords.Contains(folded);

    private static bool IsInflected(string folded)
    {
        foreach (var ending in (ReadOnlySpan<string>)["innen", "ern", "en", "es", "er", "em", "in", "n", "s", "e"])
        {
            if (folded.Length - ending.Length >= 4 && folded.EndsWith(ending, StringComparison.Ordinal) && IsWhole(folded[..^ending.Length]))
                return true;
        }

        return false;
    }

    // "Handyvertrag", "Jobcenterakte": an everyday word and a known one, with or without a joint.
    private static bool IsCompoundOfEveryday(string folded)
    {
        for (var at = 4; at <= folded.Length - 4 && folded.Length <= LongestWord; at++)
        {
            var (head, tail) = (folded[..at], folded[at..]);
            var known = Everyday.Contains(head) || (head.Length > 4 && head[^1] is 's' or 'n' or 'e' && (Everyday.Contains(head[..^1]) || CompoundLexicon.Shipped.Contains(head.AsSpan(0, head.Length - 1)))) || CompoundLexicon.Shipped.Contains(head);
            if (known && (Everyday.Contains(tail) || CompoundLexicon.Shipped.Contains(tail) || IsInflected(tail)))
                return true;
        }

        return false;
    }

    private static bool IsGivenFolded(string folded) => Given.Contains(folded) || (folded.Length > 4 && folded.EndsWith('s') && Given.Contains(folded[..^1]));

    private static bool IsWordToo(string folded) => Ambiguous.Contains(folded) || IsWhole(folded);

    private static HashSet<string> Folded(string file) => PersonalDataFiles.WordsOf(file).Select(word => TextNormalizer.Fold(word)).ToHashSet(StringComparer.Ordinal);
}

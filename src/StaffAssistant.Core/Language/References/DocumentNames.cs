namespace StaffAssistant.Core.Language.References;

/// <summary>The names under which references know a document of the house or a law that lies in it.</summary>
internal static class DocumentNames
{
    /// <summary>The keys of a document: its number, and what its title names.</summary>
    public static IEnumerable<string> KeysOf(string title, string? number)
    {
        if (number is { Length: > 0 })
            yield return NumberKey(number);
        if (HouseDocuments.At(title, 0) is { } named)
            yield return named.Key;
        if (LawNames.At(title, 0) is var (law, _))
            yield return law;
        for (var open = title.IndexOf('('); open >= 0 && open + 1 < title.Length; open = title.IndexOf('(', open + 1))
        {
            if (LawNames.At(title, open + 1) is var (inner, end) && end < title.Length && title[end] == ')')
                yield return inner;
        }
    }

    /// <summary>Documents that a question names, wherever they stand: laws by unmistakable names, documents by number.</summary>
    public static IEnumerable<(string Key, bool IsLaw, TextSpan Name)> NamedIn(string question)
    {
        var position = 0;
        while (NextToken(question, position) is var (start, length) && length > 0)
        {
            position = start + length;
            if (LawNames.At(question, start) is var (law, end) && IsUnmistakable(question.AsSpan(start, end - start)))
            {
                yield return (law, true, new TextSpan(start, end - start));
                position = end;
            }
            else if (HouseDocuments.NumberAt(question, start) is { } document)
            {
                yield return (document.Key, false, new TextSpan(start, document.End - start));
                position = document.End;
            }
        }
    }

    private static string NumberKey(string number) =>
        HouseDocuments.NumberAt(number, 0) is { } house && house.End == number.Length ? house.Key : TextNormalizer.Fold(number).Replace(" ", string.Empty, StringComparison.Ordinal);

    // "WO" and "Bund" are words too; "SGB II", "GewO" and "Gewerbeordnung" are laws.
    private static bool IsUnmistakable(ReadOnlySpan<char> name)
    {
        var capitals = 0;
        foreach (var character in name)
            capitals += char.IsUpper(character) ? 1 : 0;
        return name.Length >= 2 && (capitals >= 2 || name.Length >= 9);
    }

    private static (int Start, int Length) NextToken(string text, int position)
    {
        while (position < text.Length && !char.IsLetterOrDigit(text[position]))
            position++;
        var end = position;
        while (end < text.Length && (char.IsLetterOrDigit(text[end]) || (text[end] == '-' && end + 1 < text.Length && char.IsLetter(text[end + 1]))))
            end++;
        return (position, end - position);
    }
}

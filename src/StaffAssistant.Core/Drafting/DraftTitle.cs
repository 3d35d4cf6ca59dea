namespace StaffAssistant.Core.Drafting;

/// <summary>What lists call a draft: its template, and what it is about as soon as that was typed.</summary>
internal static class DraftTitle
{
    private const string Prefix = "Vorlage ";
    private const int Longest = 120;
    private static readonly string[] Subjects = ["betreff", "runde", "thema", "titel", "ueberschrift", "überschrift", "stelle"];

    /// <summary>The title of a draft that was just begun.</summary>
    public static string Of(string template) => template.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase) && template.Length > Prefix.Length ? template[Prefix.Length..] : template;

    /// <summary>The title after a value was typed into a field.</summary>
    public static string With(string title, TemplateField field, string value)
    {
        if (!Subjects.Contains(field.Key, StringComparer.OrdinalIgnoreCase))
            return title;
        var kind = title.Split(": ")[0];
        var whole = string.IsNullOrWhiteSpace(value) ? kind : $"{kind}: {value.ReplaceLineEndings(" ").Trim()}";
        return whole.Length <= Longest ? whole : whole[..Longest] + "…";
    }
}

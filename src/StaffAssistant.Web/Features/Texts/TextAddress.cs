namespace StaffAssistant.Web.Features.Texts;

/// <summary>The pages that work with texts, and what their addresses hold: ids and choices, never words of a text.</summary>
internal static class TextAddress
{
    /// <summary>The summary.</summary>
    public const string Summary = "/zusammenfassen";

    /// <summary>The comparison.</summary>
    public const string Compare = "/vergleichen";

    /// <summary>Readability and other words.</summary>
    public const string Language = "/sprache-pruefen";

    /// <summary>Minutes and mails.</summary>
    public const string Notes = "/protokoll";

    /// <summary>The address parameter of the length of a summary.</summary>
    public const string LengthKey = "laenge";

    /// <summary>Each page with its word, in order.</summary>
    public static IReadOnlyList<(string Path, Func<string> Text)> Tabs { get; } = [(Summary, () => TextsText.Summarise), (Compare, () => TextsText.CompareTab), (Language, () => TextsText.LanguageTab), (Notes, () => TextsText.NotesTab)];
}

namespace StaffAssistant.Adapters.Extraction.Html;

/// <summary>An open element; what holds for everything below it is inherited from the element around it.</summary>
internal sealed record HtmlElement(string Name)
{
    /// <summary>The document itself.</summary>
    public static HtmlElement Root { get; } = new(string.Empty);

    /// <summary>True when its words are left out without a word about it.</summary>
    public bool IsDropped { get; init; }

    /// <summary>True when its words are not shown to a reader of the page.</summary>
    public bool IsHidden { get; init; }

    /// <summary>True when its words are struck out.</summary>
    public bool IsStruck { get; init; }

    /// <summary>True when it is this element that hides or strikes its words, not one around it.</summary>
    public bool ChangesSight { get; init; }

    /// <summary>True when a background is set, so that white words can be read.</summary>
    public bool HasBackground { get; init; }

    /// <summary>True inside the part that holds the text of the page.</summary>
    public bool IsContent { get; init; }

    /// <summary>True where line breaks and blanks count.</summary>
    public bool KeepsLines { get; init; }

    /// <summary>True for words in bold.</summary>
    public bool IsBold { get; init; }

    /// <summary>True inside drawings and formulas, which have rules of their own.</summary>
    public bool IsForeign { get; init; }

    /// <summary>Depth of the heading that it is in; 0 for none.</summary>
    public int HeadingLevel { get; init; }

    /// <summary>The list that it is in.</summary>
    public HtmlList? List { get; init; }

    /// <summary>The item of a list that it is in.</summary>
    public HtmlListItem? Item { get; init; }
}

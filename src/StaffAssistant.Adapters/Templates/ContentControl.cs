using StaffAssistant.Core.Drafting;

namespace StaffAssistant.Adapters.Templates;

/// <summary>What the properties of a content control (w:sdt) say.</summary>
internal sealed class ContentControl
{
    private const int LongestHelp = 300;

    // Kinds whose content is made by Word or holds other controls.
    private static readonly string[] Structures = ["docPartObj", "docPartList", "picture", "bibliography", "citation", "equation", "group", "repeatingSection", "repeatingSectionItem", "checkbox"];

    // What Word itself puts into a new control says nothing.
    private static readonly string[] OfWord = ["Klicken oder tippen Sie", "Klicken Sie hier", "Wählen Sie ein Element", "Click or tap", "Click here", "Choose an item"];

    private readonly SourceElement _properties;
    private readonly SourceElement _content;

    private ContentControl(SourceElement properties, SourceElement content)
    {
        (_properties, _content) = (properties, content);
        Tag = properties.Child("tag")?.Attribute("val")?.Trim() is { Length: > 0 } tag ? tag : Alias;
    }

    /// <summary>Its name in the template; empty when it has none.</summary>
    public string Tag { get; }

    /// <summary>True when the template forbids to change what stands in it.</summary>
    public bool IsLocked => _properties.Child("lock")?.Attribute("val") is "contentLocked" or "sdtContentLocked";

    /// <summary>True when its own text is protected, though perhaps not that of controls within it.</summary>
    public bool KeepsText => IsLocked || _properties.Child("group") is not null;

    /// <summary>True when it shows its placeholder.</summary>
    public bool ShowsPlaceholder => _properties.Child("showingPlcHdr") is { } shows && shows.Attribute("val") is not ("0" or "false" or "off");

    /// <summary>True when a value can go into it.</summary>
    public bool IsField => Tag.Length > 0 && !_properties.Children.Exists(child => Structures.Contains(child.Name)) && !_content.Children.Exists(child => child.Is("tr"))
        && !_content.Descendants().Any(below => below.Is("sdt") && Of(below) is { Tag.Length: > 0 });

    private string Alias => _properties.Child("alias")?.Attribute("val")?.Trim() ?? string.Empty;

    /// <summary>The control of an element; null when the element is not whole.</summary>
    public static ContentControl? Of(SourceElement element) =>
        element.Child("sdtPr") is { } properties && element.Child("sdtContent") is { } content ? new ContentControl(properties, content) : null;

    /// <summary>What it shows now.</summary>
    public string Text(string source) => string.Join(' ', _content.Descendants().Where(below => below.Is("t"))
        .Select(text => SourceText.Read(source, text.ContentStart, text.ContentEnd).Text)).Trim();

    /// <summary>The field that it is; null when its name says none.</summary>
    public TemplateField? Field(string source)
    {
        if (FieldNotation.Read(Tag, Alias, Type()) is not { } field)
            return null;
        var text = Text(source);
        return ShowsPlaceholder
            ? field with { Help = OfWord.Any(words => text.StartsWith(words, StringComparison.OrdinalIgnoreCase)) ? string.Empty : text[..Math.Min(text.Length, LongestHelp)], Choices = Choices() }
            : field with { Default = text, Choices = Choices() };
    }

    private FieldType Type() =>
        _properties.Child("date") is not null ? FieldType.Date
        : List() is not null ? FieldType.Choice
        : _properties.Child("text") is { } text ? text.Attribute("multiLine") is "1" or "true" or "on" ? FieldType.LongText : FieldType.Text
        : _content.Children.Exists(child => child.Is("p")) ? FieldType.LongText
        : FieldType.Text;

    private SourceElement? List() => _properties.Child("dropDownList") ?? _properties.Child("comboBox");

    private List<string> Choices() =>
    [
        .. (List()?.Children ?? []).Where(item => item.Is("listItem") && item.Attribute("value") != string.Empty)
            .Select(item => (item.Attribute("displayText") ?? item.Attribute("value") ?? string.Empty).Trim()).Where(text => text.Length > 0).Distinct(),
    ];
}

namespace StaffAssistant.Core.Drafting;

/// <summary>What a line of the preview is.</summary>
public enum TemplateLineKind
{
    /// <summary>In the header of the page.</summary>
    Header,

    /// <summary>A heading.</summary>
    Heading,

    /// <summary>Running text.</summary>
    Paragraph,

    /// <summary>A row of a table.</summary>
    Row,

    /// <summary>In the footer of the page.</summary>
    Footer,
}

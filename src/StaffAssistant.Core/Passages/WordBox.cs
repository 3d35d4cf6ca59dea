namespace StaffAssistant.Core.Passages;

/// <summary>A word on a page. Coordinates in points (1/72 inch) from the upper left corner of the page.</summary>
public sealed record WordBox(string Text, float Left, float Top, float Width, float Height);

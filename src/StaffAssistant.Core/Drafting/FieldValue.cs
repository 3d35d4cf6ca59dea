namespace StaffAssistant.Core.Drafting;

/// <summary>What stands in a field, and where it comes from.</summary>
public sealed record FieldValue(string Text, ValueOrigin Origin)
{
    /// <summary>A value that a person typed.</summary>
    public static FieldValue Typed(string text) => new(text, new ValueOrigin.Typed());

    /// <summary>True when nothing stands there.</summary>
    public bool IsEmpty => string.IsNullOrWhiteSpace(Text);
}

namespace StaffAssistant.Core.Language;

/// <summary>A piece of a text: first character and number of characters.</summary>
public readonly record struct TextSpan(int Start, int Length)
{
    /// <summary>The position after the last character.</summary>
    public int End => Start + Length;

    /// <summary>The piece itself.</summary>
    public string In(string text) => text.Substring(Start, Length);
}

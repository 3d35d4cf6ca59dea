using StaffAssistant.Core.Guarding.Outbound;

namespace StaffAssistant.Core.Guarding.PersonalData;

/// <summary>A piece of a text that is personal data, in UTF-16 positions of that text.</summary>
public readonly record struct PersonalDataSpan(int Start, int Length, PersonalDataKind Kind)
{
    /// <summary>The position after the last character.</summary>
    public int End => Start + Length;

    /// <summary>The piece itself.</summary>
    public string In(string text) => text.Substring(Start, Length);
}

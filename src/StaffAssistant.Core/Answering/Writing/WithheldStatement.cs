namespace StaffAssistant.Core.Answering.Writing;

/// <summary>A statement that is not shown as an answer.</summary>
/// <param name="Reason">Why.</param>
/// <param name="Text">What it says, for a reader who wants to see it, marked as unproven; null when nobody is to see it.</param>
public sealed record WithheldStatement(WithheldReason Reason, string? Text)
{
    /// <summary>A statement withheld; verdicts and markup keep their words to themselves.</summary>
    public static WithheldStatement Of(WithheldReason reason, string text) => new(reason, reason is WithheldReason.JudgesCase or WithheldReason.Markup ? null : text);
}

using StaffAssistant.Core.Texts;

namespace StaffAssistant.Web.Features.Texts;

/// <summary>What a field for a text gave.</summary>
public abstract record FieldAnswer
{
    private FieldAnswer()
    {
    }

    /// <summary>A text to work with, and the words as they were typed; null where it was read from a file.</summary>
    public sealed record Read(WorkingText Text, string? Typed) : FieldAnswer;

    /// <summary>There is no text; the field says so.</summary>
    public sealed record Missing : FieldAnswer;

    /// <summary>The person stopped it.</summary>
    public sealed record Stopped : FieldAnswer;
}

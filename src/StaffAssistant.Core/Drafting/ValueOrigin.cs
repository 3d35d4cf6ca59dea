using StaffAssistant.Core.Passages;

namespace StaffAssistant.Core.Drafting;

/// <summary>Where a value comes from.</summary>
public abstract record ValueOrigin
{
    private ValueOrigin()
    {
    }

    /// <summary>A person typed it.</summary>
    public sealed record Typed : ValueOrigin;

    /// <summary>It was calculated.</summary>
    /// <param name="Explanation">From what, in words.</param>
    public sealed record Calculated(string Explanation) : ValueOrigin;

    /// <summary>It stands in cited passages.</summary>
    public sealed record Cited(IReadOnlyList<PassageId> Passages) : ValueOrigin;

    /// <summary>It stands in a file that the person brought along, or in a document.</summary>
    public sealed record FromFile(string Name) : ValueOrigin
    {
        /// <summary>The passage of the document; null for a file.</summary>
        public PassageId? Passage { get; init; }
    }

    /// <summary>A model worded it from bullet points.</summary>
    public sealed record Worded(string Model) : ValueOrigin
    {
        /// <summary>The bullet points as the person typed them; may be empty.</summary>
        public string Points { get; init; } = string.Empty;
    }
}

using System.Security.Cryptography;
using System.Text;
using StaffAssistant.Core.Language;
using StaffAssistant.Core.Passages;

namespace StaffAssistant.Core.ReadingList;

/// <summary>A passage that a person set aside. Its words are not kept: they are read anew each time, with the rights of that moment.</summary>
/// <param name="Passage">The passage.</param>
/// <param name="Mark">Tells whether the passage still says the same; see <see cref="MarkOf"/>.</param>
/// <param name="Note">What the person wrote about it; may be empty.</param>
/// <param name="AddedAt">When it was set aside.</param>
public sealed record ReadingEntry(PassageId Passage, string Mark, string Note, DateTimeOffset AddedAt)
{
    private const int MarkBytes = 8;

    /// <summary>Which of its words were set aside, as places in its text, in order; empty for all. They hold as long as the passage says the same.</summary>
    public IReadOnlyList<TextSpan> Spans { get; init; } = [];

    /// <summary>True when all that was set aside there is set aside here.</summary>
    public bool Holds(ReadingEntry other) => Mark == other.Mark
        && (Spans.Count == 0 || (other.Spans.Count > 0 && other.Spans.All(span => Spans.Any(kept => kept.Start <= span.Start && kept.End >= span.End))));

    /// <summary>The entry with what another one of the same passage sets aside. Where the passage said something else before, its words of now count.</summary>
    public ReadingEntry With(ReadingEntry other) =>
        this with { Mark = other.Mark, Spans = Mark != other.Mark ? other.Spans : Spans.Count == 0 || other.Spans.Count == 0 ? [] : KeptWords.Joined([.. Spans, .. other.Spans]) };

    /// <summary>A short hash of a passage's text.</summary>
    public static string MarkOf(Passage passage) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(passage.Text))[..MarkBytes]);
}

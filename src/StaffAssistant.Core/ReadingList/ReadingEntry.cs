using System.Security.Cryptography;
using System.Text;
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

    /// <summary>A short hash of a passage's text.</summary>
    public static string MarkOf(Passage passage) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(passage.Text))[..MarkBytes]);
}

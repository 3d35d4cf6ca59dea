namespace StaffAssistant.Core.Guarding.Outbound;

/// <summary>The texts of one request as they may leave the process, and the way back.</summary>
/// <param name="MayLeave">False when the rule says that they stay: then nothing is sent.</param>
/// <param name="Texts">The texts in their order, personal data replaced by placeholders; empty when they stay.</param>
/// <param name="Masked">What was replaced, each part once.</param>
public sealed record ShieldedTexts(bool MayLeave, IReadOnlyList<string> Texts, IReadOnlyList<MaskedPart> Masked)
{
    /// <summary>Nothing is sent.</summary>
    public static ShieldedTexts Kept { get; } = new(false, [], []);

    /// <summary>A reply with the words in the place of their placeholders.</summary>
    /// <param name="reply">A whole statement: a placeholder that is cut in two is not found.</param>
    public string Restore(string reply) =>
        Masked.OrderByDescending(part => part.Placeholder.Length)
            .Aggregate(reply, (text, part) => text.Replace(part.Placeholder, part.Original, StringComparison.Ordinal));
}

namespace StaffAssistant.Adapters.Persistence.Personal;

/// <summary>Values and sources of a draft as they stand in its row.</summary>
internal sealed record DraftContent(IReadOnlyList<DraftContent.Value> Values, IReadOnlyList<DraftContent.Source> Sources)
{
    /// <summary>A value; <paramref name="From"/> is one of the names in <see cref="DraftMapping"/>, <paramref name="Note"/> what belongs to it.</summary>
    public sealed record Value(string Key, string Text, string From, string? Note, IReadOnlyList<Guid>? Passages)
    {
        /// <summary>What it was made from; rows of earlier versions have none.</summary>
        public string? Before { get; init; }
    }

    /// <summary>A cited passage.</summary>
    public sealed record Source(Guid Passage, IReadOnlyList<string> Quotes, bool IsRead);
}

namespace StaffAssistant.Core.Vocabulary;

/// <summary>Words and phrases that mean the same in this house, as its editors say.</summary>
/// <param name="Id">The group.</param>
/// <param name="Words">At least two, as written.</param>
/// <param name="Change">Counts its changes; whoever saw another number saw another state.</param>
public sealed record SynonymGroup(SynonymGroupId Id, IReadOnlyList<string> Words, int Change)
{
    /// <summary>The words as one line.</summary>
    public string Line => string.Join("; ", Words);
}

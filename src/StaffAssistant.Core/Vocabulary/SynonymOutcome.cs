namespace StaffAssistant.Core.Vocabulary;

/// <summary>What became of a change to the synonyms of the house.</summary>
public abstract record SynonymOutcome
{
    private SynonymOutcome()
    {
    }

    /// <summary>Stored; questions are understood by it from now on.</summary>
    public sealed record Saved(SynonymGroup Group) : SynonymOutcome;

    /// <summary>The same words stand there already.</summary>
    public sealed record Known(SynonymGroup Group) : SynonymOutcome;

    /// <summary>The words are no group.</summary>
    public sealed record Invalid(SynonymFault Fault) : SynonymOutcome;

    /// <summary>Somebody else changed or removed it meanwhile; nothing was overwritten.</summary>
    public sealed record ChangedMeanwhile : SynonymOutcome;

    /// <summary>The caller edits no collection.</summary>
    public sealed record NotAllowed : SynonymOutcome;
}

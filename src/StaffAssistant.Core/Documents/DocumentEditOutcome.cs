namespace StaffAssistant.Core.Documents;

/// <summary>What became of an edit.</summary>
public abstract record DocumentEditOutcome
{
    private DocumentEditOutcome()
    {
    }

    /// <summary>It is stored and can be found.</summary>
    public sealed record Saved(Document Document) : DocumentEditOutcome;

    /// <summary>The document changed since the editor saw it; nothing was stored.</summary>
    public sealed record Conflict(Document Current) : DocumentEditOutcome;

    /// <summary>The document or version does not exist, or the scope does not edit its collection.</summary>
    public sealed record NotAllowed : DocumentEditOutcome;

    /// <summary>What the edit says cannot be; nothing was stored.</summary>
    public sealed record Invalid(DocumentEditFault Fault) : DocumentEditOutcome;
}

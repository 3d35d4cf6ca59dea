namespace StaffAssistant.Core.Access.Explaining;

/// <summary>Who wants an explanation: editors learn of their collections, whoever runs the system of all documents, but no title that is closed to him.</summary>
/// <param name="Scope">What the asker may see himself.</param>
/// <param name="RunsTheSystem">Whether he is an administrator.</param>
public sealed record ExplanationAsker(AccessScope Scope, bool RunsTheSystem)
{
    /// <summary>True when he may be told of a document with this access.</summary>
    public bool MayAskAbout(DocumentAccess access) => RunsTheSystem || Scope.Edits(access.Collection);
}

using StaffAssistant.Core.Access;

namespace StaffAssistant.Adapters.Tests.Rights;

/// <summary>A way on which a document could come into sight.</summary>
/// <param name="Name">What it is called in a failure.</param>
/// <param name="ShowsAsync">True when any trace of the document shows to that scope.</param>
public sealed record Way(string Name, Func<ImportedCounty, AccessScope, KnownDocument, CancellationToken, Task<bool>> ShowsAsync)
{
    /// <summary>True where templates show to nobody: they hold gaps, no rules.</summary>
    public bool LeavesTemplatesOut { get; init; }

    /// <inheritdoc />
    public override string ToString() => Name;
}

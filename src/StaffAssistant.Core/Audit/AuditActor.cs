namespace StaffAssistant.Core.Audit;

/// <summary>Who did it.</summary>
/// <param name="Key">The person key (tenant and object id), or one of the words below.</param>
public readonly record struct AuditActor(string Key)
{
    /// <summary>The program itself.</summary>
    public static AuditActor System { get; } = new("system");

    /// <summary>Whoever works at the command line of the machine.</summary>
    public static AuditActor Operator { get; } = new("operator");

    /// <summary>A watched folder, whose files are mirrored: who put them there, the folder knows.</summary>
    public static AuditActor WatchedFolder { get; } = new("folder");

    /// <inheritdoc />
    public override string ToString() => Key;
}

namespace StaffAssistant.Testing.Rights;

/// <summary>A demo person as the file says it, in plain words.</summary>
public sealed record DemoPerson(string Key, string Name, IReadOnlyList<string> Roles, IReadOnlyList<string> Tags, IReadOnlyList<string> EditorOf)
{
    public bool IsEditorOf(string collection) => Roles.Contains("Editor") && EditorOf.Contains(collection);

    /// <inheritdoc />
    public override string ToString() => Name;
}

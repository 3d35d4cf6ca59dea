namespace StaffAssistant.Testing.Rights;

/// <summary>A document as its files say it: the paths of its versions below the content folder, its collection and its tags.</summary>
public sealed record FiledDocument(string Collection, string Identity, IReadOnlyList<string> Paths, IReadOnlyList<string> Tags)
{
    /// <inheritdoc />
    public override string ToString() => Paths[0];
}

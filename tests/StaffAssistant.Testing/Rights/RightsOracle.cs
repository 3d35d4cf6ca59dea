namespace StaffAssistant.Testing.Rights;

/// <summary>
/// Says who may see what, from the files alone and in its own words: nothing here uses the product, so that a fault there cannot repeat itself here.
/// </summary>
public sealed class RightsOracle
{
    private static readonly string[] Metadata = [".yaml"];

    private RightsOracle(IReadOnlyList<DemoPerson> persons, IReadOnlyList<FiledDocument> documents) => (Persons, Documents) = (persons, documents);

    public IReadOnlyList<DemoPerson> Persons { get; }

    public IReadOnlyList<FiledDocument> Documents { get; }

    /// <summary>Whoever holds one of the document's tags, and the editors of its collection.</summary>
    public static bool MaySee(DemoPerson person, FiledDocument document) =>
        document.Tags.Intersect(person.Tags).Any() || person.IsEditorOf(document.Collection);

    public static RightsOracle Read(string contentFolder, string personsFile) => new(
        [.. YamlText.List(File.ReadAllText(personsFile)).Select(PersonFrom)],
        [
            .. Directory.EnumerateFiles(contentFolder, "*", SearchOption.AllDirectories)
                .Where(path => !Metadata.Contains(Path.GetExtension(path)))
                .Select(path => DocumentFrom(contentFolder, path))
                .GroupBy(document => (document.Collection, document.Identity))
                .Select(Joined)
                .OrderBy(document => document.Paths[0], StringComparer.Ordinal),
        ]);

    private static DemoPerson PersonFrom(YamlText entry) =>
        new(entry.Word("key")!, entry.Word("name")!, entry.Words("roles") ?? [], entry.Words("tags") ?? [], entry.Words("editorOf") ?? []);

    /// <summary>What stands beside a file holds over what it says itself, and that over what its folder says.</summary>
    private static FiledDocument DocumentFrom(string contentFolder, string path)
    {
        var sources = new[]
        {
            YamlText.OfFile(Path.ChangeExtension(path, ".yaml")),
            YamlText.OfFrontMatter(path),
            YamlText.OfFile(Path.Combine(Path.GetDirectoryName(path)!, "_collection.yaml")),
        };
        string? First(string field) => sources.Select(source => source.Word(field)).FirstOrDefault(word => word is not null);
        var relative = Path.GetRelativePath(contentFolder, path).Replace('\\', '/');
        return new FiledDocument(
            First("collection")!,
            First("id") ?? First("number") ?? relative,
            [relative],
            sources.Select(source => source.Words("tags")).FirstOrDefault(words => words is not null) ?? []);
    }

    private static FiledDocument Joined(IEnumerable<FiledDocument> versions)
    {
        var all = versions.ToList();
        if (all.Any(version => !version.Tags.SequenceEqual(all[0].Tags)))
            throw new InvalidDataException($"The versions of {all[0]} carry different tags; say first what that shall mean.");
        return all[0] with { Paths = [.. all.SelectMany(version => version.Paths).Order(StringComparer.Ordinal)] };
    }
}

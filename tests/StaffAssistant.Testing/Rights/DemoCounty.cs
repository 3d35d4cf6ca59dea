namespace StaffAssistant.Testing.Rights;

/// <summary>
/// A copy of the demo content with three documents more, so that every kind of right occurs: without a tag, with a tag that few hold, with two tags.
/// </summary>
public sealed class DemoCounty : IDisposable
{
    private static readonly (string Path, string Text)[] Added =
    [
        ("personal/entwurf-zulagen.md", Markdown("Entwurf Zulagenordnung", "ENT 7", "[]", "Die Zulage für Erschwernisse beträgt im Entwurf monatlich 87 Euro.")),
        ("soziales/arbeitshilfe-haerten.md", Markdown("Arbeitshilfe Härtefälle", "AH 50-9", "[soziales]", "Ein Härtefall ist mit dem Vordruck Kastanie zu dokumentieren.")),
        ("it-und-datenschutz/notfallkarte.md", Markdown("Notfallkarte Serverraum", "NK 16-1", "[it, leitung]", "Der Serverraum wird im Notfall über den Zugang Birkenholz geöffnet.")),
    ];

    public DemoCounty()
    {
        var demo = Path.Combine(RepositoryRoot(), "deploy", "demo");
        Content = Directory.CreateTempSubdirectory("staff-assistant-rights-").FullName;
        foreach (var file in Directory.EnumerateFiles(Path.Combine(demo, "content"), "*", SearchOption.AllDirectories))
            Copy(file, Path.Combine(Content, Path.GetRelativePath(Path.Combine(demo, "content"), file)));
        foreach (var (path, text) in Added)
            File.WriteAllText(Path.Combine(Content, path), text);
        Persons = Path.Combine(demo, "persons.yaml");
        Oracle = RightsOracle.Read(Content, Persons);
    }

    /// <summary>The folder with the documents.</summary>
    public string Content { get; }

    /// <summary>The file with the persons.</summary>
    public string Persons { get; }

    public RightsOracle Oracle { get; }

    public void Dispose() => Directory.Delete(Content, recursive: true);

    private static string Markdown(string title, string number, string tags, string sentence) =>
        $"---\ntitle: {title}\nkind: Arbeitshilfe\nnumber: {number}\ntags: {tags}\nvalidFrom: 2024-01-01\n---\n\n# {title}\n\n## 1 Inhalt\n\n{sentence}\n";

    private static void Copy(string from, string to)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(to)!);
        File.Copy(from, to);
    }

    private static string RepositoryRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "StaffAssistant.sln")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new DirectoryNotFoundException("StaffAssistant.sln is in no folder above the tests.");
    }
}

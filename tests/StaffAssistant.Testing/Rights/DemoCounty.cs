namespace StaffAssistant.Testing.Rights;

/// <summary>
/// A copy of the demo county with documents more, so that every kind of right occurs: without a tag, with a tag that few hold, with two tags, and a
/// collection of which most people may not even know.
/// </summary>
public sealed class DemoCounty : IDisposable
{
    private readonly TemporaryDirectory _folder = A.Folder();

    /// <summary>Makes the copy.</summary>
    public DemoCounty()
    {
        var demo = Path.Combine(RepositoryRoot(), "deploy", "demo");
        foreach (var file in Directory.EnumerateFiles(Path.Combine(demo, "content"), "*", SearchOption.AllDirectories).Append(Path.Combine(demo, "persons.yaml")))
            Copy(file, Path.Combine(Folder, Path.GetRelativePath(demo, file)));
        Add("personal/entwurf-zulagen.md", "Entwurf Zulagenordnung", "ENT 7", "[]", "Die Zulage für Erschwernisse beträgt im Entwurf monatlich 87 Euro.");
        Add("soziales/arbeitshilfe-haerten.md", "Arbeitshilfe Härtefälle", "AH 50-9", "[soziales]", "Ein Härtefall ist mit dem Vordruck Kastanie zu dokumentieren.");
        Add("it-und-datenschutz/notfallkarte.md", "Notfallkarte Serverraum", "NK 16-1", "[it, leitung]", "Den Serverraum öffnet im Notfall der Zugang Birkenholz.");
        Add("krisenstab/alarmplan.md", "Alarmplan Eichenlaub", "AP 1", "[leitung]", "Der Krisenstab tritt im Raum Eichenlaub zusammen.");
        _folder.Write("content/krisenstab/_collection.yaml", "collection: Krisenstab\ntags: [leitung]\nexamples:\n  - Wo tritt der Krisenstab zusammen?\n");
        Oracle = RightsOracle.Read(Content, Path.Combine(Folder, "persons.yaml"));
    }

    /// <summary>The folder with <c>persons.yaml</c> and <c>content</c>.</summary>
    public string Folder => _folder.Path;

    /// <summary>The folder with the documents.</summary>
    public string Content => Path.Combine(Folder, "content");

    /// <summary>Who may see what in it.</summary>
    public RightsOracle Oracle { get; }

    /// <inheritdoc />
    public void Dispose() => _folder.Dispose();

    private void Add(string path, string title, string number, string tags, string sentence) => _folder.Write(
        "content/" + path,
        $"---\ntitle: {title}\nkind: Arbeitshilfe\nnumber: {number}\ntags: {tags}\nvalidFrom: 2024-01-01\n---\n\n# {title}\n\n## 1 Inhalt\n\n{sentence}\n");

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

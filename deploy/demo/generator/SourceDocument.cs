using System.Globalization;

namespace StaffAssistant.DemoGenerator;

/// <summary>A source file: the generator's own settings, the metadata for the sidecar, and the text.</summary>
internal sealed record SourceDocument(
    string Path,
    IReadOnlyDictionary<string, string> Settings,
    IReadOnlyDictionary<string, string> Metadata,
    string Sidecar,
    IReadOnlyList<Block> Blocks)
{
    public string Output => Setting("output");

    public string Header => Setting("header");

    public string HeaderRight => Setting("headerRight");

    public string Footer => Setting("footer");

    public string Cover => Setting("cover");

    public bool HasContents => Settings.GetValueOrDefault("contents") == "true";

    public int Columns => int.Parse(Settings.GetValueOrDefault("columns", "1"), CultureInfo.InvariantCulture);

    public string Numbering => Settings.GetValueOrDefault("numbering", "typed");

    public string Number => Metadata["number"];

    public string FullTitle => $"{Metadata["kind"]} {Metadata["title"]}";

    public DateOnly ValidFrom => DateOnly.ParseExact(Metadata["validFrom"], "yyyy-MM-dd");

    /// <summary>The time stamp of everything in the file, so that the same source gives the same bytes.</summary>
    public DateTime Created => ValidFrom.AddDays(-14).ToDateTime(new TimeOnly(8, 0), DateTimeKind.Utc);

    /// <summary>What stands under the title: pairs of label and value.</summary>
    public IReadOnlyList<(string Label, string Value)> CoverLines
    {
        get
        {
            var lines = new List<(string, string)>
            {
                ("Nummer", Number),
                ("Gültig ab", $"{ValidFrom:dd.MM.yyyy}"),
                ("Zuständig", Footer),
            };
            if (Metadata.TryGetValue("contact", out var contact)) lines.Add(("Auskunft", $"{contact}, Telefon {Metadata["phone"]}"));
            if (Metadata.TryGetValue("supersedes", out var old)) lines.Add(("Ersetzt", old));
            return lines;
        }
    }

    private string Setting(string key) =>
        Settings.TryGetValue(key, out var value) ? value : throw new InvalidDataException($"{Path}: '{key}' is missing in the front matter.");
}

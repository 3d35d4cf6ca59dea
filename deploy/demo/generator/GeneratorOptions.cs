namespace StaffAssistant.DemoGenerator;

/// <summary>Where the generator reads and writes; defaults are found from the current directory upwards.</summary>
internal sealed record GeneratorOptions(string Sources, string Out, string Fonts)
{
    /// <summary>Where Debian puts the fonts.</summary>
    public const string LiberationFonts = "/usr/share/fonts/truetype/liberation/";

    public static GeneratorOptions Parse(string[] args)
    {
        var demo = FindDemoFolder();
        var options = new GeneratorOptions(
            Path.Combine(demo, "generator", "sources"),
            Path.Combine(demo, "content"),
            LiberationFonts);
        for (var i = 0; i < args.Length; i += 2)
        {
            var value = i + 1 < args.Length ? args[i + 1] : throw new ArgumentException($"{args[i]} needs a folder.");
            options = args[i] switch
            {
                "--out" => options with { Out = value },
                "--sources" => options with { Sources = value },
                "--fonts" => options with { Fonts = value },
                _ => throw new ArgumentException($"Unknown option {args[i]}. Known: --out, --sources, --fonts."),
            };
        }

        return options;
    }

    private static string FindDemoFolder()
    {
        for (var folder = new DirectoryInfo(Directory.GetCurrentDirectory()); folder is not null; folder = folder.Parent)
        {
            var candidate = Path.Combine(folder.FullName, "deploy", "demo");
            if (Directory.Exists(Path.Combine(candidate, "generator", "sources"))) return candidate;
        }

        throw new DirectoryNotFoundException("Run this inside the repository: deploy/demo/generator/sources was not found.");
    }
}

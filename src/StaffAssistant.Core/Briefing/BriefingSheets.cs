using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Options;

namespace StaffAssistant.Core.Briefing;

/// <summary>Reads the briefing. A file of one's own is looked at for every reading, so that a change counts at once; while it cannot be read, what was read last stays.</summary>
public sealed class BriefingSheets(IOptionsMonitor<BriefingOptions> options)
{
    private readonly Lock _reading = new();
    private ((string File, DateTime Written, DateTime WrittenEn) Stamp, string German, string English)? _known;

    /// <summary>The briefing in the language of the current culture.</summary>
    public BriefingSheet Current
    {
        get
        {
            var (german, english) = Read();
            var version = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(german + '\0' + english)))[..12];
            return new BriefingSheet(version, Sections(CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en" ? english : german));
        }
    }

    private (string German, string English) Read()
    {
        var file = options.CurrentValue.File;
        var beside = Path.ChangeExtension(file, $".en{Path.GetExtension(file)}");
        var stamp = file.Length == 0 ? default : (file, File.GetLastWriteTimeUtc(file), File.GetLastWriteTimeUtc(beside));
        lock (_reading)
        {
            if (_known is { } known && known.Stamp == stamp)
                return (known.German, known.English);
            try
            {
                var german = file.Length == 0 ? Shipped("briefing.de.txt") : File.ReadAllText(file);
                var english = file.Length == 0 ? Shipped("briefing.en.txt") : File.Exists(beside) ? File.ReadAllText(beside) : german;
                _known = (stamp, german, english);
            }
            catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
            {
                // Without any text of one's own, the one that comes with the program says the same in general words.
                _known ??= (default, Shipped("briefing.de.txt"), Shipped("briefing.en.txt"));
            }

            return (_known.Value.German, _known.Value.English);
        }
    }

    private static string Shipped(string name)
    {
        using var reader = new StreamReader(typeof(BriefingSheets).Assembly.GetManifestResourceStream($"StaffAssistant.Core.Briefing.{name}")!);
        return reader.ReadToEnd();
    }

    private static List<BriefingSection> Sections(string text)
    {
        var sections = new List<BriefingSection>();
        var (heading, paragraphs, points) = (string.Empty, new List<string>(), new List<string>());
        foreach (var line in text.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0).Append("# "))
        {
            if (line[0] == '#')
            {
                if (heading.Length + paragraphs.Count + points.Count > 0)
                    sections.Add(new BriefingSection(heading, paragraphs, points));
                (heading, paragraphs, points) = (line.TrimStart('#').Trim(), [], []);
            }
            else if (line.StartsWith("- ", StringComparison.Ordinal))
            {
                points.Add(line[2..]);
            }
            else
            {
                paragraphs.Add(line);
            }
        }

        return sections;
    }
}

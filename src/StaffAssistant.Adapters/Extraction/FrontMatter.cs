using System.Text.RegularExpressions;
using StaffAssistant.Adapters.Metadata;
using StaffAssistant.Core.Documents;
using StaffAssistant.Core.Ingestion;

namespace StaffAssistant.Adapters.Extraction;

/// <summary>Metadata in YAML between two lines of three hyphens at the head of a text.</summary>
/// <param name="Metadata">What it says; empty where there is none.</param>
/// <param name="Warnings">Fields that nobody knows.</param>
/// <param name="Text">The text behind it.</param>
internal sealed partial record FrontMatter(DocumentMetadata Metadata, IReadOnlyList<string> Warnings, string Text)
{
    private static readonly YamlMetadata Yaml = new();

    /// <summary>Splits a text; null when there is front matter that cannot be read.</summary>
    public static FrontMatter? Split(string text)
    {
        if (Pattern().Match(text) is not { Success: true } match)
            return new FrontMatter(new DocumentMetadata(), [], text);
        return Yaml.Parse(match.Groups["yaml"].Value, "den Angaben am Anfang der Datei") is MetadataReading.Read read ? new FrontMatter(read.Metadata, read.Warnings, text[match.Length..]) : null;
    }

    [GeneratedRegex(@"\A---[ \t]*\n(?<yaml>.*?)^---[ \t]*(\n|\z)", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Pattern();
}

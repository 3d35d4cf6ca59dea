namespace StaffAssistant.Core.Drafting;

/// <summary>A template as read: what to fill, and what the page will say.</summary>
/// <param name="Fields">In the order in which they stand, each once.</param>
/// <param name="Lines">The text for a preview: header, body, footer.</param>
/// <param name="Warnings">What a person should know about the file, in German sentences.</param>
public sealed record Template(IReadOnlyList<TemplateField> Fields, IReadOnlyList<TemplateLine> Lines, IReadOnlyList<string> Warnings)
{
    /// <summary>The kind of document that counts as a template.</summary>
    public const string Kind = "Vorlage";

    /// <summary>The field with this key, without regard to case; null when there is none.</summary>
    public TemplateField? Find(string key) => Fields.FirstOrDefault(field => string.Equals(field.Key, key, StringComparison.OrdinalIgnoreCase));
}

namespace StaffAssistant.Core.Drafting;

/// <summary>What goes into a template. Values are text: nothing in them is markup, a formula or another field.</summary>
/// <param name="Values">By the key of the field.</param>
public sealed record TemplateFill(IReadOnlyDictionary<string, string> Values)
{
    /// <summary>Says on the first page that this is a draft; empty for none.</summary>
    public string DraftMark { get; init; } = string.Empty;

    /// <summary>Says at the end that a model helped; empty when none did.</summary>
    public string ModelNotice { get; init; } = string.Empty;

    /// <summary>Properties of the document that programs read, by name; in the format's own place for them.</summary>
    public IReadOnlyDictionary<string, string> Properties { get; init; } = new Dictionary<string, string>();
}

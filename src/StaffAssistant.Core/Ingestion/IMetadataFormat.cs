namespace StaffAssistant.Core.Ingestion;

/// <summary>Reads metadata texts: fields with a value or a list of values, one below the other.</summary>
public interface IMetadataFormat
{
    /// <summary>Reads a text; <paramref name="name"/> names it in warnings, for example <c>DA-3-2.yaml</c>. Never throws for what the text contains.</summary>
    MetadataReading Parse(string text, string name);
}

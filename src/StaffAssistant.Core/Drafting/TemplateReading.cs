using StaffAssistant.Core.Ingestion;

namespace StaffAssistant.Core.Drafting;

/// <summary>What came of reading a file as a template.</summary>
public abstract record TemplateReading
{
    private TemplateReading()
    {
    }

    /// <summary>It is one; it may have no field at all.</summary>
    public sealed record Readable(Template Template) : TemplateReading;

    /// <summary>It is none that may be filled.</summary>
    public sealed record Refused(RefusalReason Reason) : TemplateReading;
}

using StaffAssistant.Core.Ingestion;

namespace StaffAssistant.Core.Drafting;

/// <summary>What came of filling a template.</summary>
public abstract record FillOutcome
{
    private FillOutcome()
    {
    }

    /// <summary>The file is written.</summary>
    /// <param name="File">The file.</param>
    /// <param name="Filled">Keys of the fields that got a value.</param>
    /// <param name="Gaps">What is still empty, in the order in which it stands; each is marked in the file where the template allows that.</param>
    /// <param name="Unknown">Keys of values for which the template has no field.</param>
    public sealed record Written(byte[] File, IReadOnlyList<string> Filled, IReadOnlyList<TemplateGap> Gaps, IReadOnlyList<string> Unknown) : FillOutcome;

    /// <summary>The file is no template that may be filled.</summary>
    public sealed record Refused(RefusalReason Reason) : FillOutcome;
}

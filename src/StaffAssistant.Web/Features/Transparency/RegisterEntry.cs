namespace StaffAssistant.Web.Features.Transparency;

/// <summary>What a register of algorithms, or the record of processing activities, asks of this system, as it is configured at this moment.</summary>
public sealed record RegisterEntry(string Title, string ProductVersion, DateOnly Date, IReadOnlyList<RegisterSection> Sections);

namespace StaffAssistant.Core.Guarding.Outbound;

/// <summary>Something that was taken out of the texts of one request.</summary>
/// <param name="Placeholder">What stands in its place: the same words have the same one throughout the request, other words another.</param>
/// <param name="Original">The words. They never leave the process.</param>
/// <param name="Kind">What they are.</param>
public sealed record MaskedPart(string Placeholder, string Original, PersonalDataKind Kind);

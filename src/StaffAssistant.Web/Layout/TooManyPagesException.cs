namespace StaffAssistant.Web.Layout;

/// <summary>A circuit does not begin because its person has too many.</summary>
internal sealed class TooManyPagesException() : Exception("A person has as many open pages as allowed.");

namespace StaffAssistant.Adapters.Templates;

/// <summary>Where a field stands in the text of a line.</summary>
/// <param name="From">First character.</param>
/// <param name="To">Behind the last character.</param>
/// <param name="IsEmpty">True when nothing goes into it, and nothing may be left of it.</param>
internal sealed record LinePlace(int From, int To, bool IsEmpty);

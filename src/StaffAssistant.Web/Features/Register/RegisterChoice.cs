namespace StaffAssistant.Web.Features.Register;

/// <summary>One way to narrow the register.</summary>
/// <param name="Text">Its words.</param>
/// <param name="Documents">How many documents it would show; null where that is not said.</param>
/// <param name="Address">Where it leads.</param>
/// <param name="IsChosen">Whether it is in force.</param>
public sealed record RegisterChoice(string Text, int? Documents, string Address, bool IsChosen);

namespace StaffAssistant.Web.Features.Research;

/// <summary>One way to narrow the hits.</summary>
/// <param name="Text">Its words.</param>
/// <param name="Hits">How many hits it would show.</param>
/// <param name="IsChosen">Whether it is in force.</param>
/// <param name="Address">Where choosing it, or taking it back, leads.</param>
public sealed record ResearchChoice(string Text, int Hits, bool IsChosen, string Address);

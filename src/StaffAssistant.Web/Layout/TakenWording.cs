namespace StaffAssistant.Web.Layout;

/// <summary>A proposal that a person takes over.</summary>
/// <param name="Points">What it was made from.</param>
/// <param name="Text">The words.</param>
/// <param name="Model">Who worded them.</param>
public sealed record TakenWording(string Points, string Text, string Model);

using StaffAssistant.Core.Drafting;

namespace StaffAssistant.Web.Features.Write;

/// <summary>A proposal that a person takes over.</summary>
/// <param name="Field">The field.</param>
/// <param name="Points">What it was made from.</param>
/// <param name="Text">The words.</param>
/// <param name="Model">Who worded them.</param>
public sealed record TakenWording(TemplateField Field, string Points, string Text, string Model);

namespace StaffAssistant.Core.Drafting;

/// <summary>A placeholder that stayed empty.</summary>
/// <param name="Key">The key of the field; for a control without a name, what stands in it.</param>
/// <param name="Label">What people read.</param>
/// <param name="IsRequired">True when the document is not complete without it.</param>
/// <param name="IsLocked">True when the template forbids to change the place, so that it is not marked in the file.</param>
public sealed record TemplateGap(string Key, string Label, bool IsRequired, bool IsLocked);

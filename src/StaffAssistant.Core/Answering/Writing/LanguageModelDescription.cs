using StaffAssistant.Core.Guarding.Outbound;

namespace StaffAssistant.Core.Answering.Writing;

/// <summary>Which model words answers, and where: said on every answer that it words.</summary>
/// <param name="Name">The model's name at its endpoint.</param>
/// <param name="Place">Where it works.</param>
/// <param name="PlaceName">The place in the administrator's words.</param>
/// <param name="PromptVersion">Which prompts it gets.</param>
public sealed record LanguageModelDescription(string Name, ProcessingPlace Place, string PlaceName, string PromptVersion);

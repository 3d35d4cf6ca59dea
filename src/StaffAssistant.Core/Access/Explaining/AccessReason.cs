namespace StaffAssistant.Core.Access.Explaining;

/// <summary>One reason why a person sees a document or does not.</summary>
/// <param name="Kind">What it is about.</param>
/// <param name="Effect">What it does.</param>
/// <param name="Sentence">The same for people, in the language of the caller.</param>
public sealed record AccessReason(AccessReasonKind Kind, AccessEffect Effect, string Sentence);

namespace StaffAssistant.Core.Verification;

/// <summary>Something that is wrong, once for each kind.</summary>
/// <param name="Kind">What is wrong.</param>
/// <param name="Count">How often.</param>
/// <param name="Examples">Ids of some that are concerned; empty where the whole is.</param>
public sealed record VerificationFinding(VerificationFault Kind, int Count, IReadOnlyList<string> Examples);

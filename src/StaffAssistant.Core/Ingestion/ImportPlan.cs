using StaffAssistant.Core.Documents;

namespace StaffAssistant.Core.Ingestion;

/// <summary>What an import is going to take in.</summary>
/// <param name="Files">The files in order.</param>
/// <param name="Collections">Collections that folders describe.</param>
/// <param name="Warnings">What was noticed in folder files, in German sentences.</param>
public sealed record ImportPlan(IReadOnlyList<IncomingFile> Files, IReadOnlyList<Collection> Collections, IReadOnlyList<string> Warnings);

namespace StaffAssistant.Core.Language;

/// <summary>A word as search sees it.</summary>
/// <param name="Start">First character in the source text.</param>
/// <param name="Length">Characters in the source text.</param>
/// <param name="Folded">Lower case, NFC, umlauts and ß folded (ä, ae → a; ß → ss).</param>
/// <param name="Stem">The stem of the folded word.</param>
/// <param name="Parts">Stems of the parts of a compound; empty when it is none.</param>
public sealed record AnalyzedToken(int Start, int Length, string Folded, string Stem, IReadOnlyList<string> Parts);

namespace StaffAssistant.Core.Language;

/// <summary>The forms under which search knows a word.</summary>
/// <param name="Folded">Lower case, NFC, umlauts and ß folded (ä and ae → a, ß → ss), other accents dropped.</param>
/// <param name="Stem">Snowball's German stem of the folded word.</param>
/// <param name="Parts">Stems of the parts of a compound, in order; empty when it is none.</param>
public sealed record WordForms(string Folded, string Stem, IReadOnlyList<string> Parts);

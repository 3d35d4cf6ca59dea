namespace StaffAssistant.Core.Language;

/// <summary>The forms under which search knows a word.</summary>
/// <param name="Folded">Lower case, NFC, umlauts and ß folded (ä and ae → a, ß → ss), other accents dropped.</param>
/// <param name="Stem">Snowball's German stem of the folded word.</param>
/// <param name="Parts">Stems of the parts of a compound, in order; empty when it is none.</param>
public sealed record WordForms(string Folded, string Stem, IReadOnlyList<string> Parts)
{
    /// <summary>How much the word counts in a question, from 0 to 1: less for words that questions about anything are made with.</summary>
    public double Weight { get; init; } = 1;

    /// <summary>Tells these forms from any others of the same analysis, for memories of what was worked out about a word; 0 when they have no number.</summary>
    public int Number { get; init; }
}

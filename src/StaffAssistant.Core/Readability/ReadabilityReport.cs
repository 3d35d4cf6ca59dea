namespace StaffAssistant.Core.Readability;

/// <summary>What can be measured of how a German text reads. It says nothing about whether the text is right, complete or understood.</summary>
/// <param name="Sentences">Whole sentences that were measured.</param>
/// <param name="Words">Words in them.</param>
/// <param name="LongWords">Words of more than six letters in them.</param>
/// <param name="Findings">Places that a rule speaks of, in the order of the text.</param>
public sealed record ReadabilityReport(int Sentences, int Words, int LongWords, IReadOnlyList<ReadabilityFinding> Findings)
{
    /// <summary>Words in a sentence on average; 0 without sentences.</summary>
    public double WordsPerSentence => Sentences == 0 ? 0 : (double)Words / Sentences;

    /// <summary>Lesbarkeitsindex LIX (Björnsson, 1968): words in a sentence plus the percentage of words of more than six letters. About 40 reads easily, above 60 hard.</summary>
    public int Lix => Sentences == 0 ? 0 : (int)Math.Round(WordsPerSentence + (100.0 * LongWords / Words));

    /// <summary>How many places a rule speaks of.</summary>
    public int Count(ReadabilityRule rule) => Findings.Count(finding => finding.Rule == rule);
}

namespace StaffAssistant.Core.Passages;

/// <summary>The weights of the ranking, as measured on German administrative text (RESULTS.md of the quality tests). Fixed: they are no options.</summary>
public static class PassageWeights
{
    /// <summary>BM25's saturation of repeated words.</summary>
    public const double K1 = 0.9;

    /// <summary>BM25's share of length normalisation.</summary>
    public const double B = 0.4;

    /// <summary>How many times a word of title or heading counts.</summary>
    public const int Heading = 2;

    /// <summary>Weight of whole stems.</summary>
    public const double Stem = 0.5;

    /// <summary>Weight of stems and compound parts together.</summary>
    public const double Parts = 1.0;

    /// <summary>Weight of in-word 4-grams.</summary>
    public const double Gram = 0.45;

    /// <summary>Weight of what share of the question occurs at all, squared: who repeats one word says less than who has all of them once.</summary>
    public const double Covered = 0.5;

    /// <summary>Weight of a synonym beside the word that the question uses.</summary>
    public const double Synonym = 0.5;

    /// <summary>Weight of a heading that says what the question says, as a multiple of the question's weight.</summary>
    public const double HeadingAgreement = 0.5;

    /// <summary>The same for the sections of a document that the question names: it looks for one of them.</summary>
    public const double HeadingInNamed = 2.0;

    /// <summary>BM25's weight of a word that stands in <paramref name="frequency"/> of <paramref name="passages"/> passages.</summary>
    public static double Rarity(double frequency, int passages) => Math.Log(1 + ((passages - Math.Min(frequency, passages) + 0.5) / (frequency + 0.5)));

    /// <summary>BM25's share of a word that occurs <paramref name="count"/> times in a passage of <paramref name="length"/> words.</summary>
    public static double Saturated(double count, double length, double meanLength) =>
        count * (K1 + 1) / (count + (K1 * (1 - B + (B * length / Math.Max(1, meanLength)))));
}

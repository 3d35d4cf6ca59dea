namespace StaffAssistant.Core.Drafting;

/// <summary>How a value follows from others. The keys name fields of the same template.</summary>
public abstract record FieldFormula
{
    private FieldFormula()
    {
    }

    /// <summary>The day on which the document is written.</summary>
    public sealed record Today : FieldFormula;

    /// <summary>An amount in words: "einhundertzwanzig Euro und fünfzig Cent".</summary>
    public sealed record InWords(string Of) : FieldFormula;

    /// <summary>The sum of amounts.</summary>
    public sealed record Sum(IReadOnlyList<string> Of) : FieldFormula;

    /// <summary>The day of the week of a day: "Montag".</summary>
    public sealed record Weekday(string Of) : FieldFormula;

    /// <summary>A day some time after another; where it falls on a weekend or a holiday, the next working day (§ 193 BGB, § 31 Abs. 3 VwVfG).</summary>
    public sealed record Deadline(string From, IReadOnlyList<TimeStep> Steps) : FieldFormula;
}

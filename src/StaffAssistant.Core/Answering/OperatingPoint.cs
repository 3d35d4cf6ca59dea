namespace StaffAssistant.Core.Answering;

/// <summary>Where declining begins for the installed documents.</summary>
/// <param name="Nearest">From this support on, passages are shown as the nearest.</param>
/// <param name="Answer">From this support on, a question is answered.</param>
/// <param name="OffTopic">Support of the shipped questions about anything, in ascending order.</param>
/// <param name="Unregulated">Support of the shipped questions about what nobody regulates, in ascending order.</param>
public sealed record OperatingPoint(double Nearest, double Answer, IReadOnlyList<double> OffTopic, IReadOnlyList<double> Unregulated)
{
    // Sharing less than this part of an answer with a question is no answer anywhere.
    private const double LeastShareOfAnswer = 0.08;

    /// <summary>The point that the options ask for, from the support of the two lists in ascending order.</summary>
    public static OperatingPoint Of(AnswerabilityOptions options, IReadOnlyList<double> offTopic, IReadOnlyList<double> unregulated)
    {
        var answer = Math.Max(options.LeastSupport, Math.Max(At(offTopic, options.OffTopicShare), At(unregulated, options.UnregulatedShare)));
        return new OperatingPoint(Math.Clamp(At(offTopic, options.NearestShare), answer * LeastShareOfAnswer, answer), answer, offTopic, unregulated);
    }

    /// <summary>What may be said to a question with this support.</summary>
    public AnswerKind KindOf(double support) => support >= Answer ? AnswerKind.Answer : support >= Nearest ? AnswerKind.Nearest : AnswerKind.NoSource;

    private static double At(IReadOnlyList<double> ordered, double share) => ordered[(int)(share * (ordered.Count - 1))];
}

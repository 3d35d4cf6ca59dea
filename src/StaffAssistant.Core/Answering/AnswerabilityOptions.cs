using System.ComponentModel.DataAnnotations;

namespace StaffAssistant.Core.Answering;

/// <summary>
/// The operating point of declining: how much further than questions that nothing answers a question must be carried by what was found. The thresholds
/// themselves are set for the installed documents, from two shipped lists of such questions; higher shares decline more.
/// </summary>
public sealed class AnswerabilityOptions
{
    /// <summary>Name of the section.</summary>
    public const string Section = "Answerability";

    /// <summary>Share of the questions about anything that an answer must be carried further than. 0 to 1.</summary>
    [Range(0, 1)]
    public double OffTopicShare { get; set; } = 0.91;

    /// <summary>Share of the questions in the words of administrations, about what nobody regulates, that an answer must be carried further than. 0 to 1.</summary>
    [Range(0, 1)]
    public double UnregulatedShare { get; set; } = 0.64;

    /// <summary>Share of the questions about anything that passages must carry further to be shown as the nearest, where an answer asks for more. 0 to 1.</summary>
    [Range(0, 1)]
    public double NearestShare { get; set; } = 0.4;

    /// <summary>The least support of an answer, whatever the lists say: with few documents they find next to nothing. 0 to 10.</summary>
    [Range(0, 10)]
    public double LeastSupport { get; set; } = 0.5;
}

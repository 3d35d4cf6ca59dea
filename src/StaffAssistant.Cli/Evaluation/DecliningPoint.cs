namespace StaffAssistant.Cli.Evaluation;

/// <summary>Which shares of questions stay below a threshold, from 0 to 1.</summary>
/// <param name="Threshold">The support asked for.</param>
/// <param name="OffTopicList">Of the shipped questions about anything: what the option <c>OffTopicShare</c> would say.</param>
/// <param name="UnregulatedList">Of the shipped questions about what nobody regulates: what the option <c>UnregulatedShare</c> would say.</param>
/// <param name="Answerable">Of the questions that passages answer.</param>
/// <param name="OffTopic">Of the questions about anything.</param>
/// <param name="SameField">Of the questions from the same field that nothing answers.</param>
internal sealed record DecliningPoint(double Threshold, double OffTopicList, double UnregulatedList, double Answerable, double OffTopic, double SameField);

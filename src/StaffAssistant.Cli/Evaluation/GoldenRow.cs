namespace StaffAssistant.Cli.Evaluation;

/// <summary>
/// A golden question: who asks for which day, the kind of answer in kebab case, and what it must show. <paramref name="Group"/> tells apart the questions
/// that have no source: <c>off-topic</c>, <c>same-field</c>, <c>restricted</c>.
/// </summary>
internal sealed record GoldenRow(string Id, string Text, string Person, DateOnly On, string Kind, IReadOnlyList<GoldenExpectation> Expect, string? Group)
{
    /// <summary>The kind of questions that nothing answers.</summary>
    public const string NoSource = "no-source";

    /// <summary>The group of questions about anything.</summary>
    public const string OffTopic = "off-topic";

    /// <summary>The group of questions from the same field that nothing answers.</summary>
    public const string SameField = "same-field";

    /// <summary>The kind of questions that two rules answer differently.</summary>
    public const string Conflict = "conflict";

    /// <summary>The kind of questions whose answer depends on a case that they do not name.</summary>
    public const string Clarify = "clarify";

    /// <summary>The kind of questions that ask for a document, not for what it says.</summary>
    public const string Document = "document";
}

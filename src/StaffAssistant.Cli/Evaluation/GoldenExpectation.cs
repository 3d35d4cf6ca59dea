namespace StaffAssistant.Cli.Evaluation;

/// <summary>What a golden question expects: the document by its number, where it stands for people, and the words that one passage of it holds (none: any passage).</summary>
internal sealed record GoldenExpectation(string Document, string? Locator, IReadOnlyList<string> Words);

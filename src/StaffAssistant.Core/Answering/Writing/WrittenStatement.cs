namespace StaffAssistant.Core.Answering.Writing;

/// <summary>A statement as a model wrote it.</summary>
/// <param name="Text">The sentence without its marks.</param>
/// <param name="Numbers">The passages that it names, as numbered in the request.</param>
/// <param name="Quotes">Words that it says stand there; may be empty.</param>
public sealed record WrittenStatement(string Text, IReadOnlyList<int> Numbers, IReadOnlyList<string> Quotes);

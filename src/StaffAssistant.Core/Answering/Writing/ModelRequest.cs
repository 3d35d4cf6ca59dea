namespace StaffAssistant.Core.Answering.Writing;

/// <summary>What a model gets: texts that have passed the shield, nothing else. It has no tools and chooses no sources.</summary>
/// <param name="Task">Which prompt.</param>
/// <param name="Question">The question, or what the summary is about.</param>
/// <param name="Passages">Numbered from 1 in this order.</param>
public sealed record ModelRequest(ModelTask Task, string Question, IReadOnlyList<string> Passages);

namespace StaffAssistant.Core.Comparing;

/// <summary>Words next to each other of which the same became. All but the added ones, one after the other, are the old text; all but the removed ones the new one.</summary>
public sealed record WordRun(WordChange Change, string Text);

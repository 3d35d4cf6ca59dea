namespace StaffAssistant.Adapters.Templates;

/// <summary>A piece of source that takes the place of another.</summary>
internal readonly record struct Splice(int Start, int End, string Text);

namespace StaffAssistant.Cli.Training;

/// <summary>What a guard weighs in a text.</summary>
internal delegate (IReadOnlySet<string> Cues, IReadOnlySet<string> Words) FeatureReader(string text);

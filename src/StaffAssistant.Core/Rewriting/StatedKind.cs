namespace StaffAssistant.Core.Rewriting;

/// <summary>What can be compared whatever the language.</summary>
internal enum StatedKind
{
    Day,
    Figure,
    Amount,
    Law,
}

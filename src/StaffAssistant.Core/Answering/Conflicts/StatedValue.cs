namespace StaffAssistant.Core.Answering.Conflicts;

/// <summary>A value that a sentence states, in the smallest unit of its dimension: cents, per cent, hours, working hours.</summary>
internal readonly record struct StatedValue(ValueDimension Dimension, decimal Amount);

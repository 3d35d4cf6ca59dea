namespace StaffAssistant.Core.Usage;

/// <summary>The topics of a block of weeks that is over.</summary>
/// <param name="Block">Which one.</param>
/// <param name="Topics">Its topics; none when fewer than five persons were active in the whole house.</param>
public sealed record PublishedBlock(WeekBlock Block, IReadOnlyList<PublishedTopic> Topics);

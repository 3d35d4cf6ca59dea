namespace StaffAssistant.Core.Answering.Conflicts;

/// <summary>What a stated value measures; only values of one dimension can disagree.</summary>
internal enum ValueDimension
{
    /// <summary>Money.</summary>
    Money,

    /// <summary>A share of something.</summary>
    Share,

    /// <summary>A span of time; five working days are a week.</summary>
    Time,

    /// <summary>A time of day.</summary>
    Clock,
}

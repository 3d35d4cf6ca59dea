namespace StaffAssistant.Core.Answering.Conflicts;

/// <summary>What a stated value measures; only values of one dimension can disagree.</summary>
internal enum ValueDimension
{
    /// <summary>Money.</summary>
    Money,

    /// <summary>A share of something.</summary>
    Share,

    /// <summary>Time by the calendar.</summary>
    Time,

    /// <summary>Time in working days.</summary>
    WorkingTime,
}

namespace StaffAssistant.Core.Minutes;

/// <summary>A line of the head of minutes.</summary>
internal enum MinutesField
{
    Subject,
    Day,
    Time,
    Place,
    Chair,
    Recorder,
    Present,
    Excused,
}

namespace StaffAssistant.Core.Register;

/// <summary>What happened, or will happen, to a version around a day.</summary>
public enum RegisterChange
{
    /// <summary>It came into force within the days up to the day, and applies on it; the latest first.</summary>
    InForce,

    /// <summary>It comes into force after the day; the next first.</summary>
    Upcoming,

    /// <summary>It ended within the days before the day and nothing took its place; the latest first.</summary>
    Ended,

    /// <summary>It was taken in, or corrected by a new file, within the days up to the day and is neither of the first two; the latest first.</summary>
    TakenIn,
}

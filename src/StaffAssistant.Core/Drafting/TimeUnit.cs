namespace StaffAssistant.Core.Drafting;

/// <summary>What a deadline is counted in.</summary>
public enum TimeUnit
{
    /// <summary>Calendar days.</summary>
    Day,

    /// <summary>Weeks.</summary>
    Week,

    /// <summary>Months.</summary>
    Month,

    /// <summary>Years.</summary>
    Year,
}

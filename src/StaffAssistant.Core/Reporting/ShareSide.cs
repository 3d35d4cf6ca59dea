namespace StaffAssistant.Core.Reporting;

/// <summary>What a <see cref="Share"/> says.</summary>
public enum ShareSide
{
    /// <summary>Nothing: there is too little to make a share of.</summary>
    Hidden,

    /// <summary>Less than the bound.</summary>
    Below,

    /// <summary>About so much.</summary>
    About,

    /// <summary>More than the bound.</summary>
    Above,
}

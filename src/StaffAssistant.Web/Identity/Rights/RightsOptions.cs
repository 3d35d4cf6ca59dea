namespace StaffAssistant.Web.Identity.Rights;

/// <summary>What groups of the directory open here, and who is kept out. Read anew when the file changes; nothing needs a restart.</summary>
public sealed class RightsOptions
{
    public const string Section = "Rights";

    /// <summary>One entry for each group that opens something. A group without an entry opens nothing.</summary>
    public IList<GroupRights> Groups { get; set; } = [];

    /// <summary>The organisation for the usage reports. A unit that is not named here follows from the units of the groups: 50.2 lies below 50.</summary>
    public IList<UnitEntry> Units { get; set; } = [];

    /// <summary>Persons who are kept out at once, each as the object id of the directory.</summary>
    public IList<string> Blocked { get; set; } = [];
}

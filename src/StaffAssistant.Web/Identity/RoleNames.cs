namespace StaffAssistant.Web.Identity;

/// <summary>The words for roles.</summary>
public static class RoleNames
{
    public static string Of(StaffRole role) => role switch
    {
        StaffRole.Employee => IdentityText.RoleEmployee,
        StaffRole.TeamLead => IdentityText.RoleTeamLead,
        StaffRole.Editor => IdentityText.RoleEditor,
        StaffRole.Administrator => IdentityText.RoleAdministrator,
        StaffRole.Auditor => IdentityText.RoleAuditor,
    };

    /// <summary>The most telling role of a person: what somebody does beyond being employed.</summary>
    public static string MainOf(Person person) => Of(person.Roles.Count == 0 ? StaffRole.Employee : person.Roles.Max());
}

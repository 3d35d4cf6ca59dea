namespace StaffAssistant.Web.Identity;

/// <summary>What a person does here. A role opens pages; it never opens documents. Each role is the authorisation policy of the same name.</summary>
public enum StaffRole
{
    Employee,
    TeamLead,
    Editor,
    Administrator,
    Auditor,
}

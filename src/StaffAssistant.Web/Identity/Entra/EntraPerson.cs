namespace StaffAssistant.Web.Identity.Entra;

/// <summary>What Entra ID said about a person at the last sign-in. What follows from it is decided anew at each use.</summary>
/// <param name="Tenant">The directory.</param>
/// <param name="ObjectId">The person in it; stays when name or address change, and is never given to somebody else.</param>
/// <param name="Name">The name to show.</param>
/// <param name="Roles">The app roles as they stand in the token.</param>
/// <param name="Groups">All groups, nested ones too where Entra ID resolves them.</param>
public sealed record EntraPerson(Guid Tenant, Guid ObjectId, string Name, IReadOnlyList<string> Roles, IReadOnlyList<Guid> Groups)
{
    /// <summary>Directory and object id: the only key of a person. Names and addresses change and are given away again.</summary>
    public string Key => $"{Tenant:D}/{ObjectId:D}";
}

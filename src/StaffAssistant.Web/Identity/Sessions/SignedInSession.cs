using StaffAssistant.Web.Identity.Entra;

namespace StaffAssistant.Web.Identity.Sessions;

/// <summary>One sign-in of one person in one browser.</summary>
/// <param name="Id">Its id.</param>
/// <param name="PersonKey">Whose it is.</param>
/// <param name="Began">When the person last proved who he is; renewals in between count on from there.</param>
/// <param name="Refreshed">When groups and roles were fetched.</param>
/// <param name="Entra">What Entra ID said; null with the development sign-in.</param>
public sealed record SignedInSession(SessionId Id, string PersonKey, DateTimeOffset Began, DateTimeOffset Refreshed, EntraPerson? Entra)
{
    /// <summary>The session at the sign-in service, by which it tells of a sign-out there; null when it did not say.</summary>
    public string? ServiceSession { get; init; }
}

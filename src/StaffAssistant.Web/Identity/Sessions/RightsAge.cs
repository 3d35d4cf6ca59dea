using Microsoft.Extensions.Options;
using StaffAssistant.Web.Identity.Entra;

namespace StaffAssistant.Web.Identity.Sessions;

/// <summary>
/// How old roles and groups of a session may be. While the sign-in service cannot be reached, what was known counts on for some hours, so that work goes on;
/// but what groups open is closed after minutes, because nobody knows whether the person still is in them.
/// </summary>
public sealed class RightsAge(IOptions<SignInOptions> limits, IOptions<EntraOptions> entra, EntraReach reach, TimeProvider clock)
{
    /// <summary>Nothing is shown before they are fetched anew.</summary>
    public bool IsOver(SignedInSession session) =>
        session.Entra is not null && AgeOf(session) is var age && (age >= limits.Value.OfflineGrace || (age >= limits.Value.MaxAge && !reach.IsDown));

    /// <summary>What groups open is closed until they are fetched anew.</summary>
    public bool IsReduced(SignedInSession session) =>
        session.Entra is not null && AgeOf(session) >= limits.Value.RestrictedGrace + (entra.Value.RevalidateByGraph ? TimeSpan.Zero : limits.Value.MaxAge);

    /// <summary>It is time to ask the directory.</summary>
    public bool IsDue(SignedInSession session) => session.Entra is not null && AgeOf(session) >= limits.Value.RevalidateEvery;

    /// <summary>Within a minute it will be over, unless the sign-in service is known not to answer.</summary>
    public bool IsNearlyOver(SignedInSession session) => session.Entra is not null && AgeOf(session) >= limits.Value.MaxAge - TimeSpan.FromMinutes(1);

    private TimeSpan AgeOf(SignedInSession session) => clock.GetUtcNow() - session.Refreshed;
}

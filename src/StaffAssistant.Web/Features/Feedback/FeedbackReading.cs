using StaffAssistant.Core.Access;
using StaffAssistant.Core.Feedback;
using StaffAssistant.Web.Identity;

namespace StaffAssistant.Web.Features.Feedback;

/// <summary>At which desks the person reads at this moment; computed for each look and each change, never kept.</summary>
internal static class FeedbackReading
{
    public static async Task<IReadOnlySet<FeedbackDesk>> DesksAsync(CurrentPerson current, bool ofBarriers) => ofBarriers
        ? FeedbackDesk.For(AccessScope.None, (await current.FindAsync())?.Roles.Contains(StaffRole.Administrator) == true)
        : FeedbackDesk.For(await current.ScopeAsync(), runsTheSystem: false);
}

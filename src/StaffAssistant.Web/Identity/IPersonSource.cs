using StaffAssistant.Web.Identity.Sessions;

namespace StaffAssistant.Web.Identity;

/// <summary>Says who somebody is and what he holds at this moment. One for each way to sign in; nobody beyond this folder knows which.</summary>
public interface IPersonSource
{
    /// <summary>Raised after what persons hold may have changed, on any thread.</summary>
    event Action? Changed;

    /// <summary>The person of a session; null when he is gone or blocked.</summary>
    Person? Find(SignedInSession session);
}

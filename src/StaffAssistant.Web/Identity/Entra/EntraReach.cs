namespace StaffAssistant.Web.Identity.Entra;

/// <summary>Whether the sign-in service answered last time. While it does not, sign-ins whose groups are due hold on for a while.</summary>
public sealed class EntraReach
{
    private volatile bool _isDown;

    public bool IsDown => _isDown;

    /// <summary>Notes an attempt; true when that changes something.</summary>
    public bool Report(bool answered)
    {
        var changed = _isDown == answered;
        _isDown = !answered;
        return changed;
    }
}

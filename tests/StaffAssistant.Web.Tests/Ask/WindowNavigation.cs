using Microsoft.AspNetCore.Components;

namespace StaffAssistant.Web.Tests.Ask;

/// <summary>The address of a window. Once its connection is lost, nothing that the server says about it reaches the window.</summary>
internal sealed class WindowNavigation : NavigationManager
{
    public WindowNavigation() => Initialize("http://localhost/", "http://localhost/");

    public bool IsLost { get; set; }

    protected override void NavigateToCore(string uri, NavigationOptions options)
    {
        if (IsLost)
            return;
        Uri = ToAbsoluteUri(uri).AbsoluteUri;
        NotifyLocationChanged(isInterceptedLink: false);
    }
}

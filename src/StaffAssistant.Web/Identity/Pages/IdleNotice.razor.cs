using System.Globalization;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.Extensions.Options;
using StaffAssistant.Web.Identity.Sessions;
using StaffAssistant.Web.Layout;

namespace StaffAssistant.Web.Identity.Pages;

/// <summary>Warns before somebody is signed out for doing nothing. Whatever he then does keeps him signed in, in all tabs.</summary>
public sealed partial class IdleNotice : IDisposable
{
    private static readonly TimeSpan LookEvery = TimeSpan.FromSeconds(10);
    private readonly PageCulture _culture = new();
    private ITimer? _look;
    private SessionId? _session;
    private int? _minutes;

    [Inject] private AuthenticationStateProvider Authentication { get; set; } = default!;

    [Inject] private SignedInSessions Sessions { get; set; } = default!;

    [Inject] private IOptions<SignInOptions> Options { get; set; } = default!;

    [Inject] private TimeProvider Clock { get; set; } = default!;

    public void Dispose() => _look?.Dispose();

    protected override async Task OnInitializedAsync()
    {
        _session = (await Authentication.GetAuthenticationStateAsync()).User.Session();
        if (RendererInfo.IsInteractive && _session is not null)
            _look = Clock.CreateTimer(_ => InvokeAsync(Look), null, LookEvery, LookEvery);
    }

    /// <summary>Whole minutes, so that the words change, and are read out, once a minute.</summary>
    private void Look()
    {
        var left = _session is { } session ? Sessions.IdleTimeLeft(session) : null;
        int? minutes = left is { } time && time <= Options.Value.IdleWarning ? (int)Math.Max(0, Math.Floor(time.TotalMinutes)) : null;
        if (minutes == _minutes)
            return;
        _culture.TakeUp();
        _minutes = minutes;
        StateHasChanged();
    }

    private void Stay()
    {
        if (_session is { } session)
            Sessions.Touch(session);
        Look();
    }

    private static string TimeIn(int minutes) => minutes switch
    {
        0 => IdentityText.IdleLessThanAMinute,
        1 => IdentityText.IdleOneMinute,
        _ => string.Format(CultureInfo.CurrentCulture, IdentityText.IdleMinutes, minutes),
    };
}

using System.Globalization;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Options;
using StaffAssistant.Web.Identity;
using StaffAssistant.Web.Identity.Rights;
using StaffAssistant.Web.Layout;

namespace StaffAssistant.Web.Features.Administration;

/// <summary>Shows administrators the mapping of groups as it stands now, and explains it. It names no document: their role opens none.</summary>
public sealed partial class RightsPage : IDisposable
{
    private readonly PageCulture _culture = new();

    [Inject] private GroupMapping Mapping { get; set; } = default!;

    [Inject] private IOptions<SignInOptions> SignIn { get; set; } = default!;

    [Inject] private IHostEnvironment Environment { get; set; } = default!;

    private bool IsDevelopment => SignIn.Value.ModeIn(Environment) == SignInMode.Development;

    private string Blocked => Mapping.BlockedCount switch
    {
        0 => AdministrationText.BlockedNone,
        1 => AdministrationText.BlockedOne,
        var count => string.Format(CultureInfo.CurrentCulture, AdministrationText.BlockedMany, count),
    };

    public void Dispose() => Mapping.Changed -= OnChanged;

    protected override void OnInitialized()
    {
        if (RendererInfo.IsInteractive)
            Mapping.Changed += OnChanged;
    }

    private void OnChanged() => _ = InvokeAsync(() =>
    {
        _culture.TakeUp();
        StateHasChanged();
    });
}

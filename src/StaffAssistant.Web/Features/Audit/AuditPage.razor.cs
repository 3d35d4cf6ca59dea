using Microsoft.AspNetCore.Components;
using StaffAssistant.Core.Audit;
using StaffAssistant.Web.Identity;

namespace StaffAssistant.Web.Features.Audit;

/// <summary>The audit trail for auditors: read, proven, taken along. Nothing can be changed here.</summary>
public sealed partial class AuditPage
{
    private AuditChoice _choice = new();
    private AuditListing? _page;
    private AuditVerdict? _verdict;
    private bool _checking;
    private bool _failed;

    [Inject] private IAuditStore Store { get; set; } = default!;

    [Inject] private AuditVerification Verification { get; set; } = default!;

    [Inject] private CurrentPerson Current { get; set; } = default!;

    [Inject] private NavigationManager Navigation { get; set; } = default!;

    [Inject] private ILogger<AuditPage> Logger { get; set; } = default!;

    // Says only that the address changed; it is read as a whole.
    [SupplyParameterFromQuery(Name = AuditChoice.ActionKey)] private string? ActionInAddress { get; set; }

    [SupplyParameterFromQuery(Name = AuditChoice.ActorKey)] private string? ActorInAddress { get; set; }

    [SupplyParameterFromQuery(Name = AuditChoice.FromKey)] private string? FromInAddress { get; set; }

    [SupplyParameterFromQuery(Name = AuditChoice.UntilKey)] private string? UntilInAddress { get; set; }

    [SupplyParameterFromQuery(Name = AuditChoice.PageKey)] private string? PageInAddress { get; set; }

    protected override Task OnParametersSetAsync()
    {
        _choice = AuditChoice.Parse(new Uri(Navigation.Uri));
        return LoadAsync();
    }

    private Task LoadAsync() => TryAsync(async () => _page = await Store.ListAsync(_choice.Filter, _choice.Skip, AuditChoice.AtOnce, CancellationToken.None));

    private Task VerifyAsync() => TryAsync(async () =>
    {
        (_checking, _verdict) = (true, null);
        try
        {
            _verdict = await Verification.RunAsync(CancellationToken.None);
        }
        finally
        {
            _checking = false;
        }
    });

    // The page may have been opened with a role that is gone by now.
    private async Task TryAsync(Func<Task> work)
    {
        try
        {
            if ((await Current.FindAsync())?.Roles.Contains(StaffRole.Auditor) == true)
                await work();
            else
                (_page, _verdict) = (null, null);
            _failed = false;
        }
        catch (Exception fault)
        {
            AuditPageLog.Failed(Logger, fault);
            _failed = true;
        }
    }
}

using System.Globalization;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;
using StaffAssistant.Core.Documents;
using StaffAssistant.Core.Reporting;
using StaffAssistant.Core.Usage;
using StaffAssistant.Web.Identity;

namespace StaffAssistant.Web.Features.Reports;

/// <summary>The usage report of a team lead's unit. The address holds unit and period; a unit that is not the reader's shows the same as one that does not exist.</summary>
public sealed partial class ReportsPage : IAsyncDisposable
{
    private ReportsState _state;
    private ReportSight _sight = ReportSight.Nothing;
    private IReadOnlyList<ReportPeriod> _periods = [];
    private ReportChoice _choice = new(null, null);
    private UsageReport? _report;
    private Approval? _approval;
    private IJSObjectReference? _script;

    [Inject] private UsageReports Reports { get; set; } = default!;

    [Inject] private IReportStore Store { get; set; } = default!;

    [Inject] private IUnitSource Units { get; set; } = default!;

    [Inject] private CurrentPerson Current { get; set; } = default!;

    [Inject] private TimeProvider Clock { get; set; } = default!;

    [Inject] private IJSRuntime Script { get; set; } = default!;

    [Inject] private ILogger<ReportsPage> Logger { get; set; } = default!;

    [SupplyParameterFromQuery(Name = ReportChoice.UnitKey)] private string? UnitInAddress { get; set; }

    [SupplyParameterFromQuery(Name = ReportChoice.PeriodKey)] private string? PeriodInAddress { get; set; }

    private string Lead => _report is null
        ? ReportsText.Lead
        : string.Format(CultureInfo.CurrentCulture, _report.Below.Count == 0 ? ReportsText.LeadUnit : ReportsText.LeadUnits, _report.Unit.Title, ReportWords.Days(_report.Period), _report.Below.Count);

    public async ValueTask DisposeAsync()
    {
        try
        {
            if (_script is not null)
                await _script.DisposeAsync();
        }
        catch (JSDisconnectedException)
        {
            // The page is gone.
        }
    }

    protected override async Task OnParametersSetAsync()
    {
        try
        {
            _sight = ReportSight.Of(await Current.FindAsync(), Units, BerlinCalendar.Today(Clock));
            _approval = await Store.FindApprovalAsync(CancellationToken.None);
            _periods = _approval is null ? [] : ReportChoice.PeriodsOf(await Store.ListWeeksAsync(CancellationToken.None));
            _choice = ReportChoice.Of(UnitInAddress, PeriodInAddress, _sight, _periods);
            _report = _choice is { Unit: { } unit, Period: { } period } ? await Reports.FindAsync(unit.Key, period, CancellationToken.None) : null;
            _state = _approval is null ? ReportsState.NotApproved : ReportsState.Ready;
        }
        catch (Exception fault)
        {
            ReportsLog.LoadFailed(Logger, fault);
            (_state, _report) = (ReportsState.Failed, null);
        }
    }

    private async Task PrintAsync()
    {
        _script ??= await Script.InvokeAsync<IJSObjectReference>("import", $"/{Assets["Features/Reports/ReportsPage.razor.js"]}");
        await _script.InvokeVoidAsync("print");
    }
}

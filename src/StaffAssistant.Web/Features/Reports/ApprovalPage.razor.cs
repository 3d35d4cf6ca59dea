using System.Globalization;
using Microsoft.AspNetCore.Components;
using StaffAssistant.Core.Audit;
using StaffAssistant.Core.Documents;
using StaffAssistant.Core.Reporting;
using StaffAssistant.Web.Identity;

namespace StaffAssistant.Web.Features.Reports;

/// <summary>Administrators record who agreed to counting and reports, and take it back. They see no report by that.</summary>
public sealed partial class ApprovalPage
{
    private Approval? _approval;
    private string _body = string.Empty;
    private DateOnly? _date;
    private string _document = string.Empty;
    private bool _isLoaded;
    private bool _sure;
    private bool _working;
    private bool _failed;
    private string? _message;

    [Inject] private IReportStore Store { get; set; } = default!;

    [Inject] private AuditTrail Trail { get; set; } = default!;

    [Inject] private CurrentPerson Current { get; set; } = default!;

    [Inject] private TimeProvider Clock { get; set; } = default!;

    [Inject] private ILogger<ApprovalPage> Logger { get; set; } = default!;

    private DateOnly Today => BerlinCalendar.Today(Clock);

    private string State => _approval is null
        ? ApprovalText.StateNone
        : string.Format(CultureInfo.CurrentCulture, ApprovalText.StateSince, _approval.Body, _approval.Date.ToString("dd.MM.yyyy", CultureInfo.InvariantCulture), _approval.Document);

    protected override async Task OnInitializedAsync()
    {
        try
        {
            _approval = await Store.FindApprovalAsync(CancellationToken.None);
            _isLoaded = true;
        }
        catch (Exception fault)
        {
            ReportsLog.LoadFailed(Logger, fault);
            (_failed, _message) = (true, ApprovalText.NotLoaded);
        }
    }

    private Task RecordAsync()
    {
        var (body, document) = (_body.Trim(), _document.Trim());
        if (body.Length == 0 || document.Length == 0 || _date is not { } date || date > Today)
        {
            (_failed, _message) = (true, ApprovalText.Incomplete);
            return Task.CompletedTask;
        }

        return SaveAsync(new Approval(body, date, document), ApprovalText.Recorded);
    }

    private Task WithdrawAsync() => _sure ? SaveAsync(null, ApprovalText.Withdrawn) : Task.CompletedTask;

    // The role is looked at again: the page may be older than the right. Two clicks at once are one.
    private async Task SaveAsync(Approval? approval, string said)
    {
        if (_working || (await Current.FindAsync())?.Roles.Contains(StaffRole.Administrator) != true)
            return;
        _working = true;
        try
        {
            await Trail.RecordAsync(
                new AuditEvent(AuditAction.ApprovalChanged, await Current.ActorAsync()) { Subject = "reports", Detail = approval?.Date.ToString("O", CultureInfo.InvariantCulture) ?? "withdrawn" },
                CancellationToken.None);
            await Store.RecordApprovalAsync(approval, CancellationToken.None);
            (_approval, _sure, _failed, _message) = (approval, false, false, said);
        }
        catch (Exception fault)
        {
            ReportsLog.ApprovalFailed(Logger, fault);
            (_failed, _message) = (true, ApprovalText.NotRecorded);
        }
        finally
        {
            _working = false;
        }
    }
}

namespace StaffAssistant.Web.Features.Reports;

internal enum ReportsState
{
    Loading,
    Ready,
    NotApproved,
    Failed,
}

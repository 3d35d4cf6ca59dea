using System.Globalization;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Options;
using StaffAssistant.Core.Answering;
using StaffAssistant.Core.Committee;
using StaffAssistant.Core.Conversations;
using StaffAssistant.Core.Feedback;
using StaffAssistant.Core.Limits;
using StaffAssistant.Core.OwnData;
using StaffAssistant.Core.Reporting;
using StaffAssistant.Core.Retention;
using StaffAssistant.Core.Usage;
using StaffAssistant.Web.Identity;

namespace StaffAssistant.Web.Features.Transparency;

/// <summary>What the system does, keeps and does not do, from what is in force at this moment.</summary>
public sealed partial class TransparencyPage
{
    private Approval? _approval;
    private IReadOnlyList<CountingPeriod> _files = [];
    private PublishedRun? _quality;
    private PublishedRun? _accessibility;
    private bool _failed;

    [Inject] private IReportStore Store { get; set; } = default!;

    [Inject] private OpenPeriodFiles Files { get; set; } = default!;

    [Inject] private AnswerPipeline Pipeline { get; set; } = default!;

    [Inject] private CommitteeFolder Folder { get; set; } = default!;

    [Inject] private IEnumerable<IRetainedData> Stores { get; set; } = default!;

    [Inject] private IEnumerable<IPersonalStore> Personal { get; set; } = default!;

    [Inject] private IOptions<RetentionOptions> Retention { get; set; } = default!;

    [Inject] private IOptions<ConversationOptions> Conversations { get; set; } = default!;

    [Inject] private IOptions<SignInOptions> SignIn { get; set; } = default!;

    [Inject] private IOptions<LimitOptions> Limits { get; set; } = default!;

    [Inject] private IOptions<FeedbackOptions> Feedback { get; set; } = default!;

    [Inject] private TimeProvider Clock { get; set; } = default!;

    [Inject] private ILogger<TransparencyPage> Logger { get; set; } = default!;

    private string State => _approval is null
        ? TransparencyText.StateOff
        : string.Format(CultureInfo.CurrentCulture, TransparencyText.StateOn, _approval.Body, _approval.Date.ToString("dd.MM.yyyy", CultureInfo.InvariantCulture), _approval.Document);

    protected override async Task OnInitializedAsync()
    {
        (_quality, _accessibility) = (PublishedRun.Read(Folder.Data, "quality.json"), PublishedRun.Read(Folder.Data, "accessibility.json"));
        try
        {
            (_approval, _files) = (await Store.FindApprovalAsync(CancellationToken.None), Files.List());
        }
        catch (Exception fault)
        {
            TransparencyLog.LoadFailed(Logger, fault);
            _failed = true;
        }
    }
}

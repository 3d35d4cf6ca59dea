using Microsoft.AspNetCore.Components;
using StaffAssistant.Core.Feedback;
using StaffAssistant.Web.Identity;
using StaffAssistant.Web.Layout;

namespace StaffAssistant.Web.Features.Help;

/// <summary>Sends a barrier to the administrators. When sending fails, all that was typed stays.</summary>
public sealed partial class BarrierForm
{
    private Guid _submission = Guid.NewGuid();
    private string _what = string.Empty;
    private string _reach = string.Empty;
    private string? _refusal;
    private string? _said;
    private bool _sending;

    [Inject] private FeedbackIntake Intake { get; set; } = default!;

    [Inject] private CurrentPerson Current { get; set; } = default!;

    [Inject] private OpenDocuments Open { get; set; } = default!;

    [Inject] private ILogger<BarrierForm> Logger { get; set; } = default!;

    // What was typed outlasts a document that is closed meanwhile.
    protected override void OnInitialized() => Open.Show();

    private async Task SendAsync()
    {
        if (_sending)
            return;
        (_sending, _refusal, _said) = (true, null, null);
        try
        {
            var sent = new NewFeedback(_submission, FeedbackKind.Barrier) { Remark = _what, Reach = _reach };
            var outcome = await Intake.SendAsync(sent, await Current.ScopeAsync(), (await Current.FindAsync())?.Key ?? string.Empty, CancellationToken.None);
            if (outcome == FeedbackOutcome.Sent)
                (_what, _reach, _said, _submission) = (string.Empty, string.Empty, HelpText.BarrierSent, Guid.NewGuid());
            else
                _refusal = FeedbackWords.Refusal(outcome);
        }
        catch (Exception fault)
        {
            HelpLog.BarrierFailed(Logger, fault);
            _refusal = FeedbackWordText.Failed;
        }
        _sending = false;
    }
}

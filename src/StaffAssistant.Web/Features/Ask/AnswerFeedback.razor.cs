using Microsoft.AspNetCore.Components;
using MudBlazor;
using StaffAssistant.Core.Documents;
using StaffAssistant.Core.Feedback;
using StaffAssistant.Core.Passages;
using StaffAssistant.Core.Usage;
using StaffAssistant.Web.Identity;
using StaffAssistant.Web.Layout;

namespace StaffAssistant.Web.Features.Ask;

/// <summary>Sends that an answer helped, and opens the form for all that takes words.</summary>
public sealed partial class AnswerFeedback
{
    private readonly Guid _submission = Guid.NewGuid();
    private bool _answered;
    private bool _opening;
    private bool _reported;
    private bool _failed;
    private string? _said;

    [Inject] private FeedbackIntake Intake { get; set; } = default!;

    [Inject] private AnswerCounting Counting { get; set; } = default!;

    [Inject] private CurrentPerson Current { get; set; } = default!;

    [Inject] private IDialogService Dialogs { get; set; } = default!;

    [Inject] private ILogger<AnswerFeedback> Logger { get; set; } = default!;

    [Parameter, EditorRequired] public AskedQuestion Asked { get; set; } = default!;

    /// <summary>The passages that the answer cites; none where there is no answer.</summary>
    [Parameter] public IReadOnlyList<SourcedPassage> Cited { get; set; } = [];

    /// <summary>The collection in which a gap most likely lies; null when nothing says so.</summary>
    [Parameter] public CollectionName? Likely { get; set; }

    /// <summary>Whether it may be that no rule answers.</summary>
    [Parameter] public bool OffersGap { get; set; }

    private async Task CountAsync()
    {
        if (_answered)
            return;
        _answered = true;
        try
        {
            var sent = new NewFeedback(_submission, FeedbackKind.Helpful) { Cited = [.. Cited.Select(source => source.Passage.Id)] };
            var outcome = await Intake.SendAsync(sent, await Current.ScopeAsync(), (await Current.FindAsync())?.Key ?? string.Empty, CancellationToken.None);
            (_failed, _said) = outcome == FeedbackOutcome.Sent ? (false, FeedbackText.CountedThanks) : (true, FeedbackWords.Refusal(outcome));
            if (outcome == FeedbackOutcome.Sent)
                await Counting.CountAsync(new UsageEvent.Feedback(Helpful: true));
        }
        catch (Exception fault)
        {
            AskLog.FeedbackFailed(Logger, fault);
            (_failed, _said) = (true, FeedbackWordText.Failed);
        }
        _answered = !_failed;
    }

    private async Task OpenAsync(FeedbackKind kind)
    {
        if (_opening || (kind == FeedbackKind.Gap ? _reported : _answered))
            return;
        _opening = true;
        var parameters = new DialogParameters<FeedbackDialog>
        {
            { dialog => dialog.Kind, kind },
            { dialog => dialog.Question, Asked.Whole },
            { dialog => dialog.Cited, Cited },
            { dialog => dialog.Likely, Likely },
        };
        var options = new DialogOptions { MaxWidth = MaxWidth.Small, FullWidth = true, BackdropClick = false };
        var dialog = await Dialogs.ShowAsync<FeedbackDialog>(kind == FeedbackKind.Gap ? FeedbackText.DialogGap : FeedbackText.DialogNo, parameters, options);
        var result = await dialog.Result;
        _opening = false;
        if (result is not { Canceled: false })
            return;
        await Counting.CountAsync(kind == FeedbackKind.Gap ? new UsageEvent.Gap() : new UsageEvent.Feedback(Helpful: false));
        (_failed, _said) = (false, kind == FeedbackKind.Gap ? FeedbackText.GapThanks : FeedbackText.SentThanks);
        (_answered, _reported) = (_answered || kind == FeedbackKind.NotHelpful, _reported || kind == FeedbackKind.Gap);
    }
}

using System.Globalization;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;
using StaffAssistant.Core.Access;
using StaffAssistant.Core.Answering;
using StaffAssistant.Core.Answering.Writing;
using StaffAssistant.Core.Audit;
using StaffAssistant.Core.Documents;
using StaffAssistant.Core.Guarding.Outbound;
using StaffAssistant.Core.Limits;
using StaffAssistant.Web.Identity;
using StaffAssistant.Web.Layout;

namespace StaffAssistant.Web.Features.Ask;

/// <summary>A question and its answer. The address holds the question, so that it can be restored and shared.</summary>
public sealed partial class AskPage : IAsyncDisposable
{
    private AskedQuestion _asked = new(string.Empty, new ScopeChoice(default, default, []));
    private AskState _state;
    private AnswerView _view = AnswerView.Empty;
    private LimitReached? _limit;
    private ShieldedTexts? _preview;
    private string? _sent;
    private string _announcement = string.Empty;
    private bool _caseWasNamed;
    private int _turn;
    private TimeSpan? _firstStatement;
    private CancellationTokenSource? _running;
    private ElementReference _root;
    private IJSObjectReference? _script;

    [Inject] private AnswerPipeline Pipeline { get; set; } = default!;

    [Inject] private QuestionGate Gate { get; set; } = default!;

    [Inject] private CurrentPerson Current { get; set; } = default!;

    [Inject] private OpenDocuments Open { get; set; } = default!;
    [Inject] private AuditedReading Reading { get; set; } = default!;

    [Inject] private AnswerCounting Counting { get; set; } = default!;

    [Inject] private QuotedWords Quoted { get; set; } = default!;

    [Inject] private NavigationManager Navigation { get; set; } = default!;

    [Inject] private TimeProvider Clock { get; set; } = default!;

    [Inject] private IJSRuntime Script { get; set; } = default!;

    [Inject] private ILogger<AskPage> Logger { get; set; } = default!;

    [SupplyParameterFromQuery(Name = PageAddress.QuestionKey)] private string? QuestionInAddress { get; set; }

    [SupplyParameterFromQuery(Name = ScopeChoice.StichtagKey)] private string? StichtagInAddress { get; set; }

    [SupplyParameterFromQuery(Name = ScopeChoice.CollectionKey)] private string[]? CollectionsInAddress { get; set; }

    public async ValueTask DisposeAsync()
    {
        await CancelAsync();
        try
        {
            if (_script is not null)
                await _script.DisposeAsync();
        }
        catch (JSDisconnectedException)
        {
            // The page is gone, and its listeners with it.
        }
    }

    // The parameters only tell that the address changed; it is read as a whole, the same way everywhere.
    protected override async Task OnParametersSetAsync()
    {
        var asked = AskedQuestion.Parse(Navigation.Uri, BerlinCalendar.Today(Clock));
        if (_turn > 0 && asked.Address == _asked.Address)
            return;
        _asked = asked;
        await AnswerAsync();
    }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (!firstRender)
            return;
        _script = await Script.InvokeAsync<IJSObjectReference>("import", $"/{Assets["Features/Ask/AskPage.razor.js"]}");
        await _script.InvokeVoidAsync("attach", _root);
    }

    private async Task AskAsync(AskedQuestion asked)
    {
        var address = asked.Address;
        if (address == _asked.Address)
            await AnswerAsync();
        else
            Navigation.NavigateTo(address);
    }

    private Task SendAsync()
    {
        _sent = _asked.Address;
        return AnswerAsync();
    }

    private async Task AnswerAsync()
    {
        await CancelAsync();
        Open.Begin();
        // "Neue Frage" leaves the case behind.
        _caseWasNamed &= !_asked.IsEmpty;
        (_turn, _view, _announcement) = (_turn + 1, AnswerView.Empty, string.Empty);
        _state = _asked.IsEmpty ? AskState.Empty : _asked.IsTooLong ? AskState.TooLong : AskState.Working;
        _preview = _state == AskState.Working && _asked.ByModel && _sent != _asked.Address ? Pipeline.Preview(_asked.Text, _caseWasNamed) : null;
        if (_preview is not null)
            (_state, _announcement) = (AskState.Confirming, AskText.MaskTitle);
        // The page is rendered once before it has a circuit; the question is answered once, with it.
        if (_state != AskState.Working || !RendererInfo.IsInteractive)
            return;
        using var running = new CancellationTokenSource();
        _running = running;
        StateHasChanged();
        var end = await FollowAsync(running.Token);
        if (_running != running)
            return;
        _running = null;
        if (end is AskState.Working)
            await AnswerAsync();
        if (end is null or AskState.Working)
            return;
        var state = end.Value;
        (_state, _announcement) = (state, Announcement(state));
        Quoted.Remember(_view.Statements.SelectMany(statement => statement.Citations).Select(citation => (citation.Source.Passage.Id, citation.Quote)));
        StateHasChanged();
        await Counting.CountAsync(_view, _firstStatement);
    }

    /// <summary>Shows the answer as it comes; null when it was cancelled, Working when rights changed on the way and it is to be asked anew.</summary>
    private async Task<AskState?> FollowAsync(CancellationToken cancellationToken)
    {
        var started = Clock.GetTimestamp();
        _firstStatement = null;
        try
        {
            var admission = await Gate.EnterAsync((await Current.FindAsync())?.Key ?? string.Empty, cancellationToken);
            if (admission is not QuestionAdmission.Granted { Turn: var turn })
            {
                _limit = ((QuestionAdmission.Refused)admission).Limit;
                return AskState.Limited;
            }

            using var ofTurn = turn;
            var scope = await Current.ScopeAsync();
            var question = new Question(_asked.Text, scope, _asked.Scope.Stichtag) { Collections = _asked.Scope.Collections, CaseWasNamed = _caseWasNamed };
            if (_asked.ByModel)
                question = question with { Mode = AnswerMode.Model, Asker = new PersonKey((await Current.FindAsync())?.Key ?? string.Empty) };
            await foreach (var answerEvent in Pipeline.AnswerAsync(question, cancellationToken))
            {
                var view = _view.Apply(answerEvent);
                if (cancellationToken.IsCancellationRequested)
                    return null;
                if (answerEvent is not AnswerEvent.QuestionJudged)
                    turn.SearchIsOver();
                var documents = AnswerDocuments.Of(view);
                if (!(await Current.ScopeAsync()).Grants.SetEquals(scope.Grants) || await Open.IsClosedAsync(documents))
                    return AskState.Working;
                await Reading.ShowAsync(documents, scope, await Current.ActorAsync(), ReadingWay.Answer, cancellationToken);
                _view = view;
                Open.Show(documents);
                if (answerEvent is AnswerEvent.StatementVerified or AnswerEvent.DocumentFound)
                    _firstStatement ??= Clock.GetElapsedTime(started);
                StateHasChanged();
            }

            // "Und dann ablehnen?" may mean the case of the question before.
            _caseWasNamed |= _view.Verdict is { NamesCase: true };
            return AskState.Complete;
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            return null;
        }
        catch (Exception fault)
        {
            AskLog.AnswerFailed(Logger, fault);
            return AskState.Failed;
        }
    }

    private async Task Stop()
    {
        await CancelAsync();
        (_state, _announcement) = (AskState.Stopped, Announcement(AskState.Stopped));
    }

    private async Task CancelAsync()
    {
        if (Interlocked.Exchange(ref _running, null) is { } running)
            await running.CancelAsync();
    }

    private async Task ShowSourceAsync(int number)
    {
        if (_script is not null)
            await _script.InvokeVoidAsync("showSource", SourceCard.IdOf(number));
    }

    private string Announcement(AskState state) => state switch
    {
        // A failure and a limit speak by the alert that shows them.
        AskState.Empty or AskState.Confirming or AskState.Working or AskState.TooLong or AskState.Failed or AskState.Limited => string.Empty,
        AskState.Stopped => AskText.AnnounceStopped,
        AskState.Complete => _view.Completed?.Kind switch
        {
            AnswerKind.Answer => Format(AskText.AnnounceAnswer, _view.Statements.Count, _view.Citations.Count),
            AnswerKind.Nearest => Format(AskText.AnnounceNearest, _view.Statements.Count),
            AnswerKind.Document => Format(AskText.AnnounceDocument, _view.Documents.Count),
            AnswerKind.DecisionStaysHuman => Format(AskText.AnnounceDecision, _view.Statements.Count, _view.Citations.Count),
            AnswerKind.Conflict => AskText.AnnounceConflict,
            AnswerKind.Clarify => Format(AskText.AnnounceClarify, _view.Choices.Count),
            AnswerKind.NoSource or null => AskText.AnnounceNoSource,
        },
    };

    private static string Format(string text, params object[] values) => string.Format(CultureInfo.CurrentCulture, text, values);
}

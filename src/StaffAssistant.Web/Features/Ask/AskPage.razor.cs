using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;
using StaffAssistant.Core.Access;
using StaffAssistant.Core.Answering;
using StaffAssistant.Core.Answering.Writing;
using StaffAssistant.Core.Audit;
using StaffAssistant.Core.Conversations;
using StaffAssistant.Core.Documents;
using StaffAssistant.Core.Guarding.Outbound;
using StaffAssistant.Core.Limits;
using StaffAssistant.Web.Layout;

namespace StaffAssistant.Web.Features.Ask;

/// <summary>A question and its answer, and below them what was asked before. The address holds the question and its conversation, so that it can be restored.</summary>
public sealed partial class AskPage : IAsyncDisposable
{
    private AskedQuestion _asked = new(string.Empty, new ScopeChoice(default, default, []));
    private AskedQuestion _shown = new(string.Empty, new ScopeChoice(default, default, []));
    private AskState _state;
    private AnswerView _view = AnswerView.Empty;
    private LimitReached? _limit;
    private ShieldedTexts? _preview;
    private string? _sent;
    private string _announcement = string.Empty;
    private ReadAnswer? _restored;
    private bool _isAskedAnew;
    private int _turn;
    private TimeSpan? _firstStatement;
    private CancellationTokenSource? _running;
    private ElementReference _root;
    private IJSObjectReference? _script;

    [SupplyParameterFromQuery(Name = PageAddress.QuestionKey)] private string? QuestionInAddress { get; set; }

    [SupplyParameterFromQuery(Name = PageAddress.ConversationKey)] private string? ConversationInAddress { get; set; }

    [SupplyParameterFromQuery(Name = PageAddress.LiteralKey)] private string? LiteralInAddress { get; set; }

    [SupplyParameterFromQuery(Name = ScopeChoice.StichtagKey)] private string? StichtagInAddress { get; set; }

    [SupplyParameterFromQuery(Name = ScopeChoice.CollectionKey)] private string[]? CollectionsInAddress { get; set; }

    public async ValueTask DisposeAsync()
    {
        Changes.Changed -= LookAtOthers;
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

    protected override void OnInitialized()
    {
        if (RendererInfo.IsInteractive)
            Changes.Changed += LookAtOthers;
    }

    // The parameters only tell that the address changed; it is read as a whole, the same way everywhere.
    protected override async Task OnParametersSetAsync()
    {
        var asked = AskedQuestion.Parse(Navigation.Uri, BerlinCalendar.Today(Clock));
        if (_turn > 0 && asked.Address == _asked.Address)
        {
            Talk.Confirm();
            return;
        }

        var onlyScope = _turn > 0 && asked.Text == _asked.Text && asked.Conversation == _asked.Conversation && asked.IsLiteral == _asked.IsLiteral;
        var (anew, before) = (_isAskedAnew, _asked);
        (_isAskedAnew, _asked) = (false, asked);
        // Who chose another day on the page of a conversation means its open question.
        if (onlyScope && asked.IsEmpty && !before.IsEmpty)
            _asked = before with { Scope = asked.Scope };
        await AnswerAsync(anew, onlyScope);
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
        {
            await AnswerAsync(anew: true);
            return;
        }

        _isAskedAnew = true;
        Navigation.NavigateTo(address);
    }

    private Task SendAsync()
    {
        _sent = _asked.Address;
        return AnswerAsync(anew: true);
    }

    private async Task AnswerAsync(bool anew = false, bool onlyScope = false)
    {
        await CancelAsync();
        Open.Begin();
        (_turn, _view, _announcement, _restored, _shown, _preview) = (_turn + 1, AnswerView.Empty, string.Empty, null, _asked, null);
        _state = _asked.IsEmpty && _asked.Conversation is null ? AskState.Empty : _asked.IsTooLong ? AskState.TooLong : AskState.Working;
        if (_state == AskState.Empty)
            await Talk.FindAsync(_asked, exactly: false);
        // The page is rendered once before it has a circuit; the question is answered once, with it.
        if (_state != AskState.Working || !RendererInfo.IsInteractive)
            return;
        using var running = new CancellationTokenSource();
        _running = running;
        StateHasChanged();
        var end = await EndAsync(anew, onlyScope, running.Token);
        if (_running != running)
            return;
        _running = null;
        if (end is AskState.Working)
            await AnswerAsync(anew, onlyScope);
        if (end is null or AskState.Working)
            return;
        (_state, _announcement) = (end.Value, Announcements.Of(end.Value, _view));
        RememberQuotes();
        StateHasChanged();
        if (_restored is not null || end != AskState.Complete)
            return;
        await Talk.KeepAsync(_view);
        await Counting.CountAsync(_view, _firstStatement);
    }

    // Whoever opens a source before the answer has come to its end sees in it what is quoted so far.
    private void RememberQuotes() =>
        Quoted.Remember(_view.Statements.SelectMany(statement => statement.Citations).Select(citation => (citation.Source.Passage.Id, citation.Quote)));

    /// <summary>An earlier answer, or a new one as it comes; the end of it as <see cref="FollowAsync"/> says it.</summary>
    private async Task<AskState?> EndAsync(bool anew, bool onlyScope, CancellationToken cancellationToken)
    {
        try
        {
            var found = await Talk.FindAsync(_asked, anew || onlyScope);
            if (_asked.IsEmpty && found is not null)
                _asked = AskedQuestion.Of(found, Talk.Id, _asked.Scope);
            if (_asked.IsEmpty)
                return AskState.Unknown;
            if (!anew && await Talk.ReadAsync(cancellationToken) is { } read)
                return await ShowEarlierAsync(read, cancellationToken);
            cancellationToken.ThrowIfCancellationRequested();
            // Nothing is kept or sent before the person has seen what a model would get.
            if (_asked.ByModel && _sent != _asked.Address && await PreviewAsync(cancellationToken) is { } preview)
            {
                _preview = preview;
                return AskState.Confirming;
            }

            var turn = await Talk.BeginAsync(_asked, cancellationToken);
            if (cancellationToken.IsCancellationRequested)
                return null;
            Show(turn);
            if (Talk.Id is { } id && _asked.Conversation != id)
            {
                _asked = _asked with { Conversation = id };
                _sent = _sent is null ? null : _asked.Address;
                Navigation.NavigateTo(_asked.Address, replace: true);
            }

            turn = await Talk.WordAsync(turn, cancellationToken);
            _view = _view with { Sent = Talk.Sent };
            Show(turn);
            return await FollowAsync(turn, cancellationToken);
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            AskLog.AnswerFailed(Logger, fault);
            return AskState.Failed;
        }
        catch (OperationCanceledException)
        {
            return null;
        }
    }

    private async Task<ShieldedTexts?> PreviewAsync(CancellationToken cancellationToken)
    {
        var (question, before) = await Talk.ForModelAsync(_asked, cancellationToken);
        return Pipeline.Preview(question, Talk.CaseWasNamed, before);
    }

    private async Task<AskState> ShowEarlierAsync(ReadAnswer read, CancellationToken cancellationToken)
    {
        var documents = AnswerDocuments.Of(read.View);
        await Reading.ShowAsync(documents, await Current.ScopeAsync(), await Current.ActorAsync(), ReadingWay.Answer, cancellationToken);
        (_restored, _view) = (read, read.View);
        Show(Talk.Shown!);
        Open.Show(documents);
        return read.View.Completed is null ? AskState.Stopped : AskState.Complete;
    }

    private void Show(Turn turn) =>
        _shown = _asked with { Conversation = Talk.Id, Understood = turn.Understood, Scope = _asked.Scope with { Stichtag = turn.Stichtag, Collections = turn.Collections } };

    /// <summary>Shows the answer as it comes; null when it was cancelled, Working when rights changed on the way and it is to be asked anew.</summary>
    private async Task<AskState?> FollowAsync(Turn asked, CancellationToken cancellationToken)
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
            var question = new Question(asked.Question, scope, asked.Stichtag) { AsTyped = asked.Understood is null ? null : asked.Asked, Collections = asked.Collections, CaseWasNamed = Talk.CaseWasNamed };
            if (asked.ByModel)
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
                RememberQuotes();
                Open.Show(documents);
                if (answerEvent is AnswerEvent.StatementVerified or AnswerEvent.DocumentFound)
                    _firstStatement ??= Clock.GetElapsedTime(started);
                StateHasChanged();
            }

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
        (_state, _announcement) = (AskState.Stopped, Announcements.Of(AskState.Stopped, _view));
        await Talk.KeepAsync(_view);
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

    // Another window of the person asked something, or this page itself did.
    private void LookAtOthers(PersonKey owner, ConversationId conversation) => _ = InvokeAsync(async () =>
    {
        if (await Talk.RefreshAsync(owner, conversation))
            StateHasChanged();
    });
}

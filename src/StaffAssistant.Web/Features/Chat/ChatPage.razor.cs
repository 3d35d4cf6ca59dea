using Microsoft.AspNetCore.Components;
using StaffAssistant.Core.Access;
using StaffAssistant.Core.Chatting;
using StaffAssistant.Core.Limits;
using StaffAssistant.Web.Identity;
using StaffAssistant.Web.Layout;

namespace StaffAssistant.Web.Features.Chat;

/// <summary>Talks with the model without documents. What is said stays on this page and goes with it.</summary>
public sealed partial class ChatPage : IDisposable
{
    private readonly List<ChatTurn> _turns = [];
    private string _text = string.Empty;
    private string _asked = string.Empty;
    private string _reply = string.Empty;
    private string _said = string.Empty;
    private string? _problem;
    private int _withheld;
    private ChatOffer.Ready? _offer;
    private CancellationTokenSource? _running;

    [Inject] private ChatWriter Writer { get; set; } = default!;

    [Inject] private QuestionGate Gate { get; set; } = default!;

    [Inject] private CurrentPerson Current { get; set; } = default!;

    [Inject] private UseCounting Counting { get; set; } = default!;

    [Inject] private OpenDocuments Open { get; set; } = default!;

    [Inject] private ILogger<ChatPage> Logger { get; set; } = default!;

    [CascadingParameter] private ScopeChoice Scope { get; set; } = default!;

    public void Dispose() => _running?.Cancel();

    // No document is shown here: closing one changes nothing.
    protected override void OnInitialized() => Open.Show();

    private async Task PrepareAsync()
    {
        if (_running is not null || _text.Trim().Length == 0)
            return;
        (_problem, _said, _withheld) = (null, string.Empty, 0);
        switch (_text.Length > ChatWriter.LongestText ? null : Writer.Prepare(_text.Trim(), _turns))
        {
            case null:
                _problem = ChatWords.Say(ChatText.TooLong, ChatWriter.LongestText);
                break;
            case ChatOffer.StaysHuman:
                _problem = ChatText.StaysHuman;
                break;
            case ChatOffer.NoModel:
                _problem = ChatText.NoModel;
                break;
            case ChatOffer.Stays:
                _problem = ChatText.Stays;
                break;
            case ChatOffer.Ready { Masked.Count: > 0 } ready:
                _offer = ready;
                break;
            default:
                await SendAsync();
                break;
        }
    }

    private async Task SendAsync()
    {
        if (_running is not null)
            return;
        // Taken before anything is waited for: several clicks at once send once.
        using var running = new CancellationTokenSource();
        (_running, _offer, _asked, _reply, _text) = (running, null, _text.Trim(), string.Empty, string.Empty);
        StateHasChanged();
        try
        {
            if (await Current.FindAsync() is { } person && person.Roles.Contains(StaffRole.Employee))
                await FollowAsync(person, running.Token);
        }
        catch (OperationCanceledException)
        {
            _said = ChatText.Stopped;
        }
        catch (Exception fault)
        {
            ChatLog.Failed(Logger, fault);
            _problem = ChatText.Failed;
        }

        if (_reply.Length > 0)
            _turns.Add(new ChatTurn(_asked, _reply.Trim()));
        else
            _text = _asked;
        _running = null;
    }

    private async Task FollowAsync(Person person, CancellationToken cancellationToken)
    {
        var admission = await Gate.EnterAsync(person.Key, cancellationToken);
        if (admission is not QuestionAdmission.Granted { Turn: var turn })
        {
            _problem = ChatText.Limited;
            return;
        }

        using var ofTurn = turn;
        turn.SearchIsOver();
        var answered = false;
        await foreach (var step in Writer.ReplyAsync(_asked, _turns, new PersonKey(person.Key), cancellationToken))
        {
            if (step is ChatStep.Said said)
                _reply += (_reply.Length > 0 && !said.Text.StartsWith('\n') ? " " : string.Empty) + said.Text;
            else if (step is ChatStep.Withheld)
                _withheld++;
            else if (step is ChatStep.Failed failed)
                _problem = ChatWords.Of(failed.Reason);
            answered |= step is ChatStep.Said or ChatStep.Withheld;
            StateHasChanged();
        }

        _said = ChatWords.Say(ChatText.Answered, _reply.Trim());
        await Counting.CountModelWorkAsync(answered ? 1 : 0);
    }

    private Task StopAsync() => _running?.CancelAsync() ?? Task.CompletedTask;

    private void TakeBack() => _offer = null;

    private void Forget()
    {
        _turns.Clear();
        (_problem, _said, _withheld) = (null, ChatText.Forgotten, 0);
    }
}

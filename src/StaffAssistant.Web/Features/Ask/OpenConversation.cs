using StaffAssistant.Core.Access;
using StaffAssistant.Core.Answering;
using StaffAssistant.Core.Answering.Writing;
using StaffAssistant.Core.Conversations;
using StaffAssistant.Core.Conversations.FollowUps;
using StaffAssistant.Core.Documents;
using StaffAssistant.Core.Guarding;
using StaffAssistant.Web.Identity;

namespace StaffAssistant.Web.Features.Ask;

/// <summary>
/// The conversation of an open page. A question is kept before it is answered and its answer when it has come to its end, so that a lost connection loses neither.
/// Where no history is wanted it lives as long as the page.
/// </summary>
public sealed class OpenConversation(
    IConversationStore store, AnswerReading reading, FollowUpReader followUps, FollowUpWording wording, QuestionGuard guard, BegunQuestions begun, CurrentPerson current, TimeProvider clock, ILogger<OpenConversation> log)
{
    /// <summary>So long a question that was never answered waits for its page to come back, after the server stopped.</summary>
    private static readonly TimeSpan Lately = TimeSpan.FromMinutes(10);

    private List<Turn> _turns = [];
    private TurnId? _before;
    private (PersonKey Owner, string Address)? _unconfirmed;
    private (TurnId Turn, AnswerView View)? _last;
    private (string Asked, string? Understood)? _read;

    /// <summary>True where questions are kept for longer than the page is open.</summary>
    public bool Keeps => store.Keeps;

    /// <summary>The conversation; null before the first question, and where nothing is kept.</summary>
    public ConversationId? Id { get; private set; }

    /// <summary>The turn that the page shows.</summary>
    public Turn? Shown { get; private set; }

    /// <summary>What was sent to a model to word the shown question; null when nothing left the process.</summary>
    public SentTexts? Sent { get; private set; }

    /// <summary>True when a question or an answer could not be kept.</summary>
    public bool IsNotKept { get; private set; }

    /// <summary>The other turns, the latest first.</summary>
    public IReadOnlyList<Turn> Others => [.. _turns.Where(turn => turn.Id != Shown?.Id).Reverse()];

    /// <summary>True when a question before the shown one named a concrete case: "Und dann ablehnen?" may mean that one.</summary>
    public bool CaseWasNamed => _turns.TakeWhile(turn => turn.Id != Shown?.Id).Any(NamesCase);

    /// <summary>Opens the turn that an address means: the last one of its conversation, or the one with its question. Null when there is none.</summary>
    /// <param name="asked">What the address asks.</param>
    /// <param name="exactly">True when only the Stichtag or the collections were changed: then an answer of another day is not meant.</param>
    public async Task<Turn?> FindAsync(AskedQuestion asked, bool exactly)
    {
        (_before, Shown, Sent, _read) = (Shown?.Id, null, null, null);
        if (!store.Keeps)
        {
            if (asked.IsEmpty)
                _turns = [];
            return Shown = _turns.LastOrDefault() is { Answer: null } open && Means(asked, open, exactly: true) ? open : null;
        }

        var found = await TriedAsync(owner => LoadAsync(owner, asked, exactly));
        (Id, _turns) = (found?.Id, [.. found?.Turns ?? []]);
        return Shown = asked.IsEmpty ? _turns.LastOrDefault() : MeantBy(asked, exactly);
    }

    /// <summary>The answer of the shown turn as the person may see it now; null when it never came to its end.</summary>
    public async Task<ReadAnswer?> ReadAsync(CancellationToken cancellationToken) =>
        Shown?.Answer is { } kept ? await reading.ReadAsync(kept, await current.ScopeAsync(), BerlinCalendar.Today(clock), cancellationToken) : null;

    /// <summary>What a model would be told of a question: the question as it is understood and, where it goes on, the one before. Nothing is sent for that.</summary>
    public async Task<(string Question, string? Before)> ForModelAsync(AskedQuestion asked, CancellationToken cancellationToken) =>
        asked.IsLiteral || await UnderstandAsync(asked.Text, cancellationToken) is not { } understood ? (asked.Text, null) : (understood, Previous?.Question);

    /// <summary>Begins a turn with a question and keeps it; one whose answer never came is begun again. The page shows it from now on.</summary>
    public async Task<Turn> BeginAsync(AskedQuestion asked, CancellationToken cancellationToken)
    {
        if (Shown is { Answer: null } open && _turns.LastOrDefault()?.Id == open.Id)
            return open;
        var turn = new Turn(TurnId.New(), clock.GetUtcNow(), asked.Text, asked.Scope.Stichtag)
        {
            Collections = asked.Scope.Collections,
            ByModel = asked.ByModel,
            Understood = asked.IsLiteral ? null : await UnderstandAsync(asked.Text, cancellationToken),
        };
        cancellationToken.ThrowIfCancellationRequested();
        if (store.Keeps && await current.FindAsync() is { } person)
            turn = await AddAsync(new PersonKey(person.Key), asked, turn);
        if (_turns.TrueForAll(one => one.Id != turn.Id))
            _turns.Add(turn);
        return Shown = turn;
    }

    /// <summary>The browser shows the address of the conversation.</summary>
    public void Confirm()
    {
        if (_unconfirmed is var (owner, address))
            begun.Confirm(owner, address);
        _unconfirmed = null;
    }

    /// <summary>Lets the model word a completed question, where it is to word the answer too; gives the turn as it is asked.</summary>
    public async Task<Turn> WordAsync(Turn turn, CancellationToken cancellationToken)
    {
        if (turn is not { ByModel: true, Understood: { } understood } || Previous is not { } before || !MayLeave(turn.Asked) || !MayLeave(understood))
            return turn;
        var asker = (await current.FindAsync())?.Key;
        var offered = await wording.WordAsync(turn.Asked, before.Question, understood, new PersonKey(asker ?? string.Empty), cancellationToken);
        var worded = turn with { Understood = offered.Question };
        Sent = offered.Sent;
        if (Shown?.Id == turn.Id)
            Shown = worded;
        return worded;
    }

    /// <summary>Keeps the answer of the shown turn.</summary>
    public async Task KeepAsync(AnswerView view)
    {
        if (Shown is not { } turn)
            return;
        _last = (turn.Id, view);
        Shown = turn with { Answer = KeptAnswer.Of(view) };
        _turns = [.. _turns.Select(one => one.Id == turn.Id ? Shown : one)];
        if (store.Keeps && !IsNotKept)
        {
            IsNotKept = !await TriedAsync(async owner =>
            {
                await store.AnswerAsync(owner, turn.Id, turn.Understood, Shown.Answer, CancellationToken.None);
                return true;
            });
        }
    }

    /// <summary>Reads the turns again, when another window of the person has changed them; false when the news is about something else.</summary>
    public async Task<bool> RefreshAsync(PersonKey owner, ConversationId changed)
    {
        if (changed != Id || (await current.FindAsync())?.Key != owner.Value)
            return false;
        if (await TriedAsync(person => store.FindAsync(person, changed, CancellationToken.None)) is { } found)
            _turns = [.. found.Turns];
        return true;
    }

    private async Task<Conversation?> LoadAsync(PersonKey owner, AskedQuestion asked, bool exactly)
    {
        if (asked.Conversation is { } id)
            return await store.FindAsync(owner, id, CancellationToken.None);
        if (asked.IsEmpty || exactly)
            return null;
        if (begun.Find(owner, asked.Address) is { } known)
            return await store.FindAsync(owner, known, CancellationToken.None);
        return (await store.ListAsync(owner, null, 1, CancellationToken.None)) is [{ Turns: 1 } latest] && clock.GetUtcNow() - latest.LastAskedAt < Lately
            && await store.FindAsync(owner, latest.Id, CancellationToken.None) is { Turns: [{ Answer: null } open] } left && Means(asked, open, exactly: true) ? left : null;
    }

    private async Task<Turn> AddAsync(PersonKey owner, AskedQuestion asked, Turn turn)
    {
        var id = Id ?? ConversationId.New();
        if (asked.Conversation is null)
        {
            (id, turn) = begun.Begin(owner, asked.Address, id, turn);
            _unconfirmed = (owner, asked.Address);
        }

        Id = id;
        IsNotKept = !await TriedAsync(async _ =>
        {
            await store.AddAsync(owner, id, turn, CancellationToken.None);
            return true;
        });
        return turn;
    }

    private Turn? MeantBy(AskedQuestion asked, bool exactly) =>
        _turns.LastOrDefault(turn => Means(asked, turn, exactly: true)) ?? (exactly ? null : _turns.LastOrDefault(turn => Means(asked, turn, exactly: false)));

    // An address without a Stichtag means today, also the day that was today when it was asked.
    private static bool Means(AskedQuestion asked, Turn turn, bool exactly) =>
        turn.Asked == asked.Text && turn.ByModel == asked.ByModel && (!asked.IsLiteral || turn.Understood is null) && turn.Collections.SequenceEqual(asked.Scope.Collections)
        && (turn.Stichtag == asked.Scope.Stichtag || (!exactly && asked.Scope.IsToday && turn.Stichtag == BerlinCalendar.DateOf(turn.AskedAt)));

    /// <summary>The turn that a new question goes on from; where the page shows one that is to be answered yet, the one before that.</summary>
    private Turn? Previous => Shown is { } shown ? _turns.TakeWhile(turn => turn.Id != shown.Id).LastOrDefault() : _turns.Find(turn => turn.Id == _before) ?? _turns.LastOrDefault();

    private async Task<string?> UnderstandAsync(string text, CancellationToken cancellationToken)
    {
        if (_read is { } read && read.Asked == text)
            return read.Understood;
        if (Previous is not { } before)
            return null;
        var view = _last is { } last && last.Turn == before.Id ? last.View
            : before.Answer is { } kept ? (await reading.ReadAsync(kept, await current.ScopeAsync(), BerlinCalendar.Today(clock), cancellationToken)).View
            : AnswerView.Empty;
        _read = (text, followUps.Complete(text, before.Question, AnswerReading.TextsOf(view)));
        return _read.Value.Understood;
    }

    // Where a decision is near, no model gets a word of it.
    private bool MayLeave(string question) => guard.Examine(question, CaseWasNamed).Zone == DecisionZone.Open;

    private bool NamesCase(Turn turn) => turn.Answer is { } answer ? answer.Verdict is { NamesCase: true } : guard.Examine(turn.Asked).NamesCase;

    // Without its history the page answers all the same.
    private async Task<T?> TriedAsync<T>(Func<PersonKey, Task<T>> work)
    {
        try
        {
            return await current.FindAsync() is { } person ? await work(new PersonKey(person.Key)) : default;
        }
        catch (Exception fault)
        {
            AskLog.HistoryFailed(log, fault);
            return default;
        }
    }
}

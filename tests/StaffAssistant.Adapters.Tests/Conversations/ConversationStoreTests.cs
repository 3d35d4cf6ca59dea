using System.Text.Json;
using Microsoft.Data.Sqlite;
using StaffAssistant.Core.Access;
using StaffAssistant.Core.Answering;
using StaffAssistant.Core.Conversations;
using StaffAssistant.Core.Documents;
using StaffAssistant.Core.OwnData;
using StaffAssistant.Core.Passages;
using StaffAssistant.Core.Retention;
using StaffAssistant.Testing;
using Xunit;

namespace StaffAssistant.Adapters.Tests.Conversations;

/// <summary>Questions and answers of single persons in the real embedded store.</summary>
public sealed class ConversationStoreTests : IAsyncLifetime
{
    private static readonly PersonKey Jana = new("tenant/jana");
    private static readonly PersonKey Tarik = new("tenant/tarik");
    private static readonly DateTimeOffset Morning = new(2026, 11, 23, 8, 0, 0, TimeSpan.Zero);
    private static readonly KeptAnswer Answer = new()
    {
        Kind = AnswerKind.Answer,
        Statements = [new KeptStatement("14 Euro.", StatementForm.Sentence, [new KeptCitation(new PassageId(Guid.NewGuid()), new DocumentId(Guid.NewGuid()), new VersionId(Guid.NewGuid()), "14 Euro.")])],
    };

    private TestStore _store = default!;

    private IConversationStore Conversations => _store.Get<IConversationStore>();

    public async ValueTask InitializeAsync() => _store = await TestStore.OpenAsync();

    public ValueTask DisposeAsync() => _store.DisposeAsync();

    [Fact]
    public async Task A_question_is_kept_before_it_is_answered_and_its_answer_with_it()
    {
        var (id, turn) = (ConversationId.New(), Asked("Wie hoch ist das Tagegeld?") with { Collections = [new CollectionName("Reise")], ByModel = true });
        await Conversations.AddAsync(Jana, id, turn, CancellationToken.None);
        Assert.Null((await FindAsync(id)).Turns[0].Answer);

        Assert.True(await Conversations.AnswerAsync(Jana, turn.Id, "Wie hoch ist das Tagegeld im Ausland?", Answer, CancellationToken.None));

        var found = await FindAsync(id);
        Assert.Equal("Wie hoch ist das Tagegeld?", found.Title);
        Assert.Equal(
            Json(turn with { Understood = "Wie hoch ist das Tagegeld im Ausland?", Answer = Answer }),
            Json(Assert.Single(found.Turns)));
    }

    [Fact]
    public async Task The_first_answer_of_a_turn_counts_and_a_turn_is_there_once()
    {
        var (id, turn) = (ConversationId.New(), Asked("Tagegeld?"));
        await Conversations.AddAsync(Jana, id, turn, CancellationToken.None);
        await Conversations.AddAsync(Jana, id, turn, CancellationToken.None);

        Assert.True(await Conversations.AnswerAsync(Jana, turn.Id, null, Answer, CancellationToken.None));
        Assert.False(await Conversations.AnswerAsync(Jana, turn.Id, "anders", Answer with { Kind = AnswerKind.NoSource }, CancellationToken.None));

        Assert.Equal(AnswerKind.Answer, Assert.Single((await FindAsync(id)).Turns).Answer?.Kind);
    }

    [Fact]
    public async Task Nobody_reaches_what_belongs_to_somebody_else()
    {
        var (id, turn) = (ConversationId.New(), Asked("Tagegeld?"));
        await Conversations.AddAsync(Jana, id, turn, CancellationToken.None);

        Assert.Null(await Conversations.FindAsync(Tarik, id, CancellationToken.None));
        Assert.Empty(await Conversations.ListAsync(Tarik, null, 10, CancellationToken.None));
        Assert.False(await Conversations.AnswerAsync(Tarik, turn.Id, null, Answer, CancellationToken.None));
        Assert.False(await Conversations.RenameAsync(Tarik, id, "meins", CancellationToken.None));
        Assert.False(await Conversations.DeleteAsync(Tarik, id, CancellationToken.None));
        await Conversations.AddAsync(Tarik, id, Asked("Dienstrad?"), CancellationToken.None);

        Assert.Equal("Tagegeld?", Assert.Single((await FindAsync(id)).Turns).Asked);
        Assert.Equal("Dienstrad?", Assert.Single((await Conversations.FindAsync(Tarik, id, CancellationToken.None))!.Turns).Asked);
    }

    [Fact]
    public async Task F19_two_windows_lose_none_of_each_others_turns()
    {
        var id = ConversationId.New();
        var turns = Enumerable.Range(0, 100).Select(number => Asked($"Frage {number}", minutes: number)).ToList();

        await Parallel.ForEachAsync(turns, new ParallelOptions { MaxDegreeOfParallelism = 2 }, async (turn, token) =>
        {
            await Conversations.AddAsync(Jana, id, turn, token);
            await Conversations.AnswerAsync(Jana, turn.Id, null, Answer, token);
        });

        var found = (await FindAsync(id)).Turns;
        Assert.Equal(turns.Select(turn => turn.Id).ToHashSet(), found.Select(turn => turn.Id).ToHashSet());
        Assert.Equal(100, found.Count(turn => turn.Answer is not null));
    }

    [Fact]
    public async Task The_list_has_the_latest_question_first_and_is_searched_by_words()
    {
        await BeginAsync(0, "Wie hoch ist das Tagegeld?", "Und für Übernachtungen?");
        await BeginAsync(10, "Wie viele Tage Homeoffice?");
        var third = await BeginAsync(20, "Dienstrad");
        await Conversations.RenameAsync(Jana, third, "Fahrräder", CancellationToken.None);

        Assert.Equal([("Fahrräder", 1), ("Wie viele Tage Homeoffice?", 1), ("Wie hoch ist das Tagegeld?", 2)], await ListAsync(null));
        Assert.Equal([("Wie hoch ist das Tagegeld?", 2)], await ListAsync("übernachtungen FÜR"));
        Assert.Equal([("Fahrräder", 1)], await ListAsync("dienstrad"));
        Assert.Equal([("Fahrräder", 1)], await ListAsync("fahrrader"));
        Assert.Empty(await ListAsync("Tagegeld Homeoffice"));
    }

    [Fact]
    public async Task Old_questions_go_and_a_conversation_goes_with_its_last_one()
    {
        var old = await BeginAsync(0, "Alt?");
        var mixed = await BeginAsync(1, "Auch alt?", "Neu?");

        var deleted = await _store.Get<IEnumerable<IRetainedData>>().Single(data => data.Kind == RetainedKind.Conversations).DeleteBeforeAsync(Morning.AddMinutes(2), CancellationToken.None);

        Assert.Equal(2, deleted);
        Assert.Null(await Conversations.FindAsync(Jana, old, CancellationToken.None));
        Assert.Equal("Neu?", (await FindAsync(mixed)).Title);
    }

    [Fact]
    public async Task R50_a_person_takes_all_along_and_nothing_is_left_after_deleting()
    {
        await BeginAsync(0, "Wie hoch ist das Tagegeld für Herrn Kastanienallee?", "Und im Ausland?");
        await Conversations.AddAsync(Tarik, ConversationId.New(), Asked("Dienstrad?"), CancellationToken.None);
        var own = _store.Get<IEnumerable<IPersonalStore>>().Single(store => store.Kind == PersonalKind.Conversations);

        var exported = JsonSerializer.Serialize(await own.ExportAsync(Jana, CancellationToken.None).ToListAsync());
        Assert.Contains("Und im Ausland?", exported, StringComparison.Ordinal);
        Assert.DoesNotContain("Dienstrad", exported, StringComparison.Ordinal);
        Assert.Equal((2, 2), (await own.CountAsync(Jana, CancellationToken.None), await own.DeleteAsync(Jana, CancellationToken.None)));

        Assert.Equal((0, 1), (await own.CountAsync(Jana, CancellationToken.None), await own.CountAsync(Tarik, CancellationToken.None)));
        Assert.Empty(await Conversations.ListAsync(Jana, null, 10, CancellationToken.None));
        SqliteConnection.ClearAllPools();
        Assert.All(Directory.GetFiles(_store.Get<DataDirectory>().Root, "personal.db"), file => Assert.DoesNotContain("Kastanienallee", File.ReadAllText(file), StringComparison.Ordinal));
    }

    [Fact]
    public async Task Where_no_history_is_wanted_nothing_is_kept()
    {
        await using var store = await TestStore.OpenAsync(change: services => Microsoft.Extensions.DependencyInjection.OptionsServiceCollectionExtensions.Configure<ConversationOptions>(services, options => options.Enabled = false));
        var (conversations, id) = (store.Get<IConversationStore>(), ConversationId.New());

        await conversations.AddAsync(Jana, id, Asked("Tagegeld?"), CancellationToken.None);

        Assert.False(conversations.Keeps);
        Assert.Null(await conversations.FindAsync(Jana, id, CancellationToken.None));
        Assert.Equal(0, await store.Get<IEnumerable<IPersonalStore>>().Single(own => own.Kind == PersonalKind.Conversations).CountAsync(Jana, CancellationToken.None));
    }

    private static Turn Asked(string question, int minutes = 0) => new(TurnId.New(), Morning.AddMinutes(minutes), question, new DateOnly(2026, 11, 23));

    private static string Json(Turn turn) => JsonSerializer.Serialize(turn);

    private async Task<Conversation> FindAsync(ConversationId id) => (await Conversations.FindAsync(Jana, id, CancellationToken.None))!;

    private async Task<ConversationId> BeginAsync(int minutes, params string[] questions)
    {
        var id = ConversationId.New();
        foreach (var (number, question) in questions.Index())
            await Conversations.AddAsync(Jana, id, Asked(question, minutes + number), CancellationToken.None);
        return id;
    }

    private async Task<IEnumerable<(string Title, int Turns)>> ListAsync(string? words) =>
        (await Conversations.ListAsync(Jana, words, 10, CancellationToken.None)).Select(entry => (entry.Title, entry.Turns));
}

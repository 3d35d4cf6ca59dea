using StaffAssistant.Core.Access;
using StaffAssistant.Core.Answering;
using StaffAssistant.Core.Conversations;
using StaffAssistant.Core.Documents;
using StaffAssistant.Core.Ingestion;
using StaffAssistant.Testing;
using Xunit;

namespace StaffAssistant.Adapters.Tests.Conversations;

/// <summary>What is shown of an earlier answer: as much as its reader may see today, and not a word more.</summary>
public sealed class AnswerReadingTests : IAsyncLifetime
{
    private static readonly DateOnly Today = new(2026, 11, 23);
    private static readonly AccessScope Everyone = AccessScope.Of([AccessTag.Everyone]);
    private static readonly AccessScope Leaders = AccessScope.Of([AccessTag.Everyone, new AccessTag("leitung")]);
    private TestStore _store = default!;

    private IDocumentCatalog Catalog => _store.Get<IDocumentCatalog>();

    public async ValueTask InitializeAsync() => _store = await TestStore.OpenAsync();

    public ValueTask DisposeAsync() => _store.DisposeAsync();

    [Fact]
    public async Task What_is_open_and_unchanged_is_shown_as_it_was()
    {
        await FileAsync(Rule("Das Tagegeld bei Dienstreisen beträgt 14 Euro."));
        var (view, kept) = await AskAsync(Everyone);

        var read = await ReadAsync(kept, Everyone);

        Assert.Equal(view.Statements.Select(statement => statement.Text), read.View.Statements.Select(statement => statement.Text));
        Assert.Equal(view.Completed?.Kind, read.View.Completed?.Kind);
        Assert.Equal((0, false), (read.Missing, read.IsSuperseded));
    }

    [Fact]
    public async Task A_statement_of_a_document_that_is_closed_by_now_shows_no_word_of_it()
    {
        await FileAsync(Rule("Das Tagegeld bei Dienstreisen beträgt 14 Euro."));
        await FileAsync(A.Document("Leitfaden").Numbered("LF 1").Tagged("leitung").Saying("Das Tagegeld bei Dienstreisen der Leitung beträgt 99 Euro."));
        var (_, kept) = await AskAsync(Leaders);

        var read = await ReadAsync(kept, Everyone);

        Assert.Equal(1, read.Missing);
        Assert.DoesNotContain(read.Statements, statement => statement.Statement?.Text.Contains("99", StringComparison.Ordinal) == true);
        Assert.DoesNotContain(read.View.Sources, source => source.Version.Title == "Leitfaden");
    }

    [Fact]
    public async Task A_statement_whose_document_is_gone_or_says_it_no_longer_is_not_shown()
    {
        await FileAsync(Rule("Das Tagegeld bei Dienstreisen beträgt 14 Euro."));
        var (_, kept) = await AskAsync(Everyone);

        await FileAsync(Rule("Das Tagegeld bei Dienstreisen beträgt 15 Euro."));

        var read = await ReadAsync(kept, Everyone);
        Assert.Equal((1, 0), (read.Missing, read.View.Statements.Count));
    }

    [Fact]
    public async Task A_rule_that_no_longer_applies_is_marked()
    {
        await FileAsync(Rule("Das Tagegeld bei Dienstreisen beträgt 14 Euro."));
        var (_, kept) = await AskAsync(Everyone);

        await FileAsync(Rule("Das Tagegeld bei Dienstreisen beträgt 15 Euro.").From("2026-11-23"));

        var read = await ReadAsync(kept, Everyone);
        Assert.Equal((0, true), (read.Missing, read.IsSuperseded));
        Assert.Contains("14 Euro", Assert.Single(read.View.Statements).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_export_holds_what_may_be_read_at_that_moment_and_text_stays_text()
    {
        System.Globalization.CultureInfo.CurrentUICulture = System.Globalization.CultureInfo.GetCultureInfo("de-DE");
        await FileAsync(Rule("Das Tagegeld bei Dienstreisen beträgt 14 Euro."));
        await FileAsync(A.Document("Leitfaden").Numbered("LF 1").Tagged("leitung").Saying("Das Tagegeld bei Dienstreisen der Leitung beträgt 99 Euro."));
        var (_, kept) = await AskAsync(Leaders);
        var conversation = new Conversation(ConversationId.New(), "Tagegeld", [new Turn(TurnId.New(), DateTimeOffset.UnixEpoch, "Wie hoch? <script>", Today) { Understood = "Wie hoch ist das Tagegeld?", Answer = kept }]);

        var exported = await _store.Get<ConversationExport>().ReadAsync(conversation, Everyone, Today, CancellationToken.None);
        var (markdown, json) = (ConversationExport.ToMarkdown(exported), ConversationExport.ToJson(exported));

        Assert.Contains("## Wie hoch? \\<script\\>", markdown, StringComparison.Ordinal);
        Assert.Contains("Verstanden als: Wie hoch ist das Tagegeld?", markdown, StringComparison.Ordinal);
        Assert.Contains("Nicht mehr zu sehen", markdown, StringComparison.Ordinal);
        Assert.All([markdown, json], text =>
        {
            Assert.Contains("14 Euro", text, StringComparison.Ordinal);
            Assert.Contains("Reisekosten (DA 3.2)", text, StringComparison.Ordinal);
            Assert.DoesNotContain("99", text, StringComparison.Ordinal);
            Assert.DoesNotContain("Leitfaden", text, StringComparison.Ordinal);
        });
    }

    private static DocumentBuilder Rule(string text) => A.Document("Reisekosten").WithId("r").Numbered("DA 3.2").From("2026-01-01").Saying(text);

    private Task FileAsync(DocumentBuilder document) => Catalog.SaveAsync(document.Build(), CancellationToken.None);

    private async Task<(AnswerView View, KeptAnswer Kept)> AskAsync(AccessScope scope)
    {
        await _store.Get<IndexCatchUp>().CatchUpAsync(CancellationToken.None);
        var view = AnswerView.Empty;
        await foreach (var answerEvent in _store.Get<AnswerPipeline>().AnswerAsync(new Question("Wie hoch ist das Tagegeld bei Dienstreisen?", scope, new DateOnly(2026, 11, 22)), CancellationToken.None))
            view = view.Apply(answerEvent);
        return (view, KeptAnswer.Of(view));
    }

    private Task<ReadAnswer> ReadAsync(KeptAnswer kept, AccessScope scope) => _store.Get<AnswerReading>().ReadAsync(kept, scope, Today, CancellationToken.None);
}

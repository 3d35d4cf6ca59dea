using StaffAssistant.Core.Access;
using StaffAssistant.Core.Answering.Writing;
using StaffAssistant.Core.Guarding.Outbound;
using StaffAssistant.Testing.Models;
using Xunit;
using static StaffAssistant.Testing.Models.ModelBehaviours;

namespace StaffAssistant.Adapters.Tests.Models;

public sealed class ModelAnswerTests
{
    [Fact]
    public async Task R37_a_proven_statement_is_shown_with_the_whole_sentence_that_proves_it()
    {
        await using var server = new ModelServer(Says("Das Tagegeld liegt bei eintägigen Dienstreisen von mehr als 8 Stunden bei 14 Euro. [1] <<beträgt das Tagegeld 14 Euro>>"));
        await using var house = await ModelHouse.OpenAsync(server.Endpoint);

        var view = await house.AskAsync();

        var statement = Assert.Single(view.Statements);
        Assert.Equal("Das Tagegeld liegt bei eintägigen Dienstreisen von mehr als 8 Stunden bei 14 Euro.", statement.Text);
        Assert.Equal(ModelHouse.First, Assert.Single(statement.Citations).Quote);
        Assert.Equal(("probe", "dieser Rechner", "v1"), (view.Completed!.WordedBy!.Name, view.Completed.WordedBy.PlaceName, view.Completed.WordedBy.PromptVersion));
        Assert.Null(view.FellBack);
    }

    [Theory]
    [InlineData("Das Tagegeld beträgt bei eintägigen Dienstreisen von mehr als 8 Stunden 15 Euro. [1]", WithheldReason.Figure)]
    [InlineData("Das Tagegeld beträgt bei eintägigen Dienstreisen von mehr als 8 Stunden 14 Prozent. [1]", WithheldReason.Figure)]
    [InlineData("Bei eintägigen Dienstreisen beträgt das Tagegeld 28 Euro. [1] <<Bei eintägigen Dienstreisen von mehr als 8 Stunden beträgt das Tagegeld 14 Euro.>>", WithheldReason.Figure)]
    [InlineData("Bei eintägigen Dienstreisen von mehr als 8 Stunden beträgt das Tagegeld nicht 14 Euro. [1]", WithheldReason.Negation)]
    [InlineData("Eine Erstattung von Getränken erfolgt. [1] <<Eine Erstattung von Getränken erfolgt nicht.>>", WithheldReason.Negation)]
    [InlineData("Bei eintägigen Dienstreisen von mehr als 8 Stunden beträgt das Tagegeld höchstens 14 Euro. [1]", WithheldReason.Strength)]
    [InlineData("Bei eintägigen Dienstreisen von mehr als 8 Stunden beträgt das Tagegeld nach § 9 BRKG 14 Euro. [1]", WithheldReason.Reference)]
    [InlineData("Bei eintägigen Dienstreisen beträgt das Tagegeld für Frau Xylander von mehr als 8 Stunden 14 Euro. [1]", WithheldReason.Name)]
    [InlineData("Bei eintägigen Dienstreisen von mehr als 8 Stunden beträgt das Tagegeld 14 Euro. [7]", WithheldReason.UnknownSource)]
    [InlineData("Bei eintägigen Dienstreisen von mehr als 8 Stunden beträgt das Tagegeld 14 Euro.", WithheldReason.NoSource)]
    [InlineData("Bei eintägigen Dienstreisen von mehr als 8 Stunden beträgt das Tagegeld 14 Euro. [1] <<Das Tagegeld beträgt 14 Euro>>", WithheldReason.QuoteMissing)]
    [InlineData("Die Kantine bietet vegetarische Gerichte und wechselnde Suppen an. [1]", WithheldReason.LittleSupport)]
    [InlineData("Das Tagegeld steht unter https://boese.example/x. [1]", WithheldReason.Markup)]
    [InlineData("Der Antrag von Frau Kaya ist abzulehnen. [1]", WithheldReason.JudgesCase)]
    public async Task R37_what_does_not_follow_from_its_source_is_withheld_and_counted(string line, WithheldReason reason)
    {
        await using var server = new ModelServer(Says($"{line}\n"));
        await using var house = await ModelHouse.OpenAsync(server.Endpoint);

        var view = await house.AskAsync();

        var withheld = Assert.Single(view.Withheld);
        Assert.Equal(reason, withheld.Reason);
        Assert.Equal(1, view.Completed!.Withheld);
        Assert.Equal(reason is WithheldReason.JudgesCase or WithheldReason.Markup, withheld.Text is null);
        Assert.Equal(FallBackReason.NothingProven, view.FellBack?.Reason);
        Assert.Contains(view.Statements, statement => statement.Text == ModelHouse.First);
    }

    [Fact]
    public async Task R35_verdicts_of_an_obedient_model_are_not_shown_and_cannot_be_opened()
    {
        await using var server = new ModelServer(Says(ScriptedModel.Deciding));
        await using var house = await ModelHouse.OpenAsync(server.Endpoint);

        var view = await house.AskAsync();

        Assert.All(view.Withheld, withheld => Assert.True(withheld.Text is null));
        Assert.All(view.Statements, statement => Assert.Contains(statement.Text, $"{ModelHouse.First} {ModelHouse.Second} Eine Erstattung von Getränken erfolgt nicht.", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Soll ich den Antrag von Frau Kaya auf Tagegeld bei Dienstreisen ablehnen?")]
    [InlineData("Tagegeld bei Dienstreisen für Herrn Brandt: ja oder nein?")]
    public async Task R34_where_a_decision_is_asked_for_the_model_is_not_asked_at_all(string question)
    {
        await using var server = new ModelServer(Says("Ablehnen. [1]"));
        await using var house = await ModelHouse.OpenAsync(server.Endpoint);

        await house.AskAsync(question);

        Assert.Empty(server.Calls);
    }

    [Fact]
    public async Task R56_quote_mode_sends_nothing()
    {
        await using var server = new ModelServer(Says("Nein. [1]"));
        await using var house = await ModelHouse.OpenAsync(server.Endpoint);

        var view = await house.AskAsync(mode: AnswerMode.Quote);

        Assert.Empty(server.Calls);
        Assert.Null(view.FellBack);
    }

    [Fact]
    public async Task R45_without_a_shield_that_knows_personal_data_nothing_leaves_this_machine()
    {
        await using var server = new ModelServer(Says("Nein. [1]"));
        await using var house = await ModelHouse.OpenAsync(server.Endpoint.Replace("http:", "https:"), options => options.Place = ProcessingPlace.OwnNetwork, new LocalOnlyShield());

        var view = await house.AskAsync();

        Assert.Empty(server.Calls);
        Assert.Equal(FallBackReason.TextsStay, view.FellBack?.Reason);
    }

    [Fact]
    public async Task R57_budgets_of_a_person_and_of_the_day_are_kept_before_the_call()
    {
        await using var server = new ModelServer(Says($"{ModelHouse.First} [1]"));
        await using var house = await ModelHouse.OpenAsync(server.Endpoint, options => (options.QuestionsPerPersonAndDay, options.QuestionsPerDay) = (2, 3));
        var (one, other) = (new PersonKey("a"), new PersonKey("b"));

        var reasons = new List<FallBackReason?>();
        foreach (var asker in new[] { one, one, one, other, other })
            reasons.Add((await house.AskAsync(asker: asker)).FellBack?.Reason);

        Assert.Equal([null, null, FallBackReason.PersonBudgetSpent, null, FallBackReason.DayBudgetSpent], reasons);
        Assert.Equal(3, server.Calls.Count);
    }

    [Fact]
    public async Task The_request_has_no_tools_marks_each_line_and_streams()
    {
        await using var server = new ModelServer(Says($"{ModelHouse.First} [1]"));
        await using var house = await ModelHouse.OpenAsync(server.Endpoint);

        await house.AskAsync();

        var call = server.Calls.Single();
        Assert.StartsWith("POST /v1/chat/completions ", call.Head, StringComparison.Ordinal);
        Assert.DoesNotContain("\"tools\"", call.Body, StringComparison.Ordinal);
        Assert.Contains("\"stream\":true", call.Body, StringComparison.Ordinal);
        Assert.Equal(ModelHouse.Question, call.Question);
        Assert.Contains(ModelHouse.First, call.Passages[0], StringComparison.Ordinal);
        Assert.All(call.User.Split('\n').Where(line => line.Length > 0), line => Assert.True(line.StartsWith("| ", StringComparison.Ordinal) || line is "Frage:" || line.StartsWith("Stelle [", StringComparison.Ordinal), line));
    }

    [Fact]
    public async Task Azure_gets_its_own_header()
    {
        await using var server = new ModelServer(Says($"{ModelHouse.First} [1]"));
        await using var house = await ModelHouse.OpenAsync(server.Endpoint, options => options.Interface = ModelInterface.AzureOpenAi);

        await house.AskAsync();

        var head = server.Calls.Single().Head;
        Assert.Contains($"api-key: {ModelHouse.Key}", head, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("Authorization", head, StringComparison.OrdinalIgnoreCase);
    }
}

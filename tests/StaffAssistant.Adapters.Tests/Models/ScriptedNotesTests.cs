using Microsoft.Extensions.Options;
using StaffAssistant.Adapters.Models;
using StaffAssistant.Core.Answering.Writing;
using StaffAssistant.Core.Guarding;
using StaffAssistant.Core.Guarding.Outbound;
using StaffAssistant.Core.Guarding.Statements;
using StaffAssistant.Core.Language;
using StaffAssistant.Core.Rewriting;
using StaffAssistant.Testing.Models;
using Xunit;

namespace StaffAssistant.Adapters.Tests.Models;

/// <summary>Bullet points of an office, given to four characters: whoever words them, only what they say is offered.</summary>
public sealed class ScriptedNotesTests
{
    private static readonly GermanAnalysis Analysis = new(CompoundLexicon.Shipped);

    private static readonly string[] Notes =
    [
        "Der Antrag auf Telearbeit ging am 3. November 2026 ein.\nDas Tagegeld beträgt 14 Euro je Reisetag.\nDie Unterlagen sind bis zum 12. Dezember nicht vollständig.",
        "Die Beschaffung kostet 1.250,50 Euro und läuft bis zum 30. Juni.\nBeschäftigte erhalten den Zuschuss nach § 5 Abs. 2 der Dienstvereinbarung.\nFrau Winter informiert den Personalrat unverzüglich.",
    ];

    [Fact]
    public async Task A_faithful_model_is_offered()
    {
        var worded = await WordAsync(ScriptedModel.Faithful);

        Assert.All(worded, notes => Assert.Empty(notes.Withheld));
        Assert.All(worded, notes => Assert.Empty(notes.Left));
        Assert.Contains("liegt bei 14 Euro", worded[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_a_lying_model_nothing_is_offered() => Assert.All(await WordAsync(ScriptedModel.Lying), notes => Assert.True(notes is { IsOffered: false, Withheld.Count: > 0 }));

    [Fact]
    public async Task R39_of_a_deciding_model_nothing_is_offered() => Assert.All(await WordAsync(ScriptedModel.Deciding), notes =>
    {
        Assert.False(notes.IsOffered);
        Assert.Contains(WithheldReason.JudgesCase, notes.Withheld);
    });

    [Fact]
    public async Task Of_a_sloppy_model_only_points_come_back_as_they_were_typed()
    {
        var worded = await WordAsync(ScriptedModel.Sloppy);

        Assert.All(worded, notes => Assert.All(notes.Sentences, sentence => Assert.Contains(sentence.Text, notes.Points)));
        Assert.All(worded, notes => Assert.NotEmpty(notes.Withheld));
    }

    private static async Task<List<WordedNotes>> WordAsync(Func<ModelCall, string> script)
    {
        await using var server = new ModelServer(ModelBehaviours.Says(script));
        var options = Options.Create(new ModelOptions
        {
            Interface = ModelInterface.OpenAiCompatible,
            Endpoint = server.Endpoint,
            Model = "probe",
            Place = ProcessingPlace.ThisMachine,
            PlaceName = "dieser Rechner",
            AllowedHosts = ["127.0.0.1"],
        });
        using var model = new SemanticKernelModel(options, TimeProvider.System, Microsoft.Extensions.Logging.Abstractions.NullLogger<SemanticKernelModel>.Instance);
        var guard = new StatementGuard(Options.Create(new GuardingOptions()));
        var writer = new StatementWriter(model, new LocalOnlyShield(), new ModelBudget(options, TimeProvider.System), new ModelQueue(options, TimeProvider.System), guard, Analysis);
        var worded = new List<WordedNotes>();
        foreach (var notes in Notes)
            worded.Add(await new NotesWriter(writer, Analysis).WordAsync(notes, "Sachverhalt", null, TestContext.Current.CancellationToken));
        return worded;
    }
}

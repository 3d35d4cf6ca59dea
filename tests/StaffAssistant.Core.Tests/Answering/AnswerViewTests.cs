using System.Reflection;
using StaffAssistant.Core.Answering;
using StaffAssistant.Core.Answering.Clarifying;
using StaffAssistant.Core.Answering.DocumentRequests;
using StaffAssistant.Core.Answering.Writing;
using StaffAssistant.Core.Guarding;
using StaffAssistant.Core.Guarding.Outbound;
using StaffAssistant.Core.Passages;
using StaffAssistant.Core.Register;
using StaffAssistant.Testing;
using Xunit;

namespace StaffAssistant.Core.Tests.Answering;

public sealed class AnswerViewTests
{
    private static readonly SourcedPassage Cited = SamplePassage.Of("Reisekosten", ["Das Tagegeld beträgt 14 Euro."]).Sourced;
    private static readonly SourcedPassage Other = SamplePassage.Of("Fuhrpark", ["Dienstwagen sind zu buchen."]).Sourced;
    private static readonly Statement Proven = new("Das Tagegeld beträgt 14 Euro.", StatementForm.Sentence, [new Citation(1, Cited, "Das Tagegeld beträgt 14 Euro.")]);

    private static readonly AnswerEvent[] Samples =
    [
        new AnswerEvent.SourcesFound([Cited, Other]),
        new AnswerEvent.StatementVerified(Proven),
        new AnswerEvent.NoSource([Other]),
        new AnswerEvent.DocumentFound([new FoundDocument(RegisterEntry.Of(Other.Version, Other.Collection), new Citation(1, Other, "Dienstwagen sind zu buchen."))]),
        new AnswerEvent.QuestionJudged(new QuestionVerdict(0.9, DecisionZone.StaysHuman, [], true)),
        new AnswerEvent.StatementWithheld(new WithheldStatement(WithheldReason.Figure, "Das Tagegeld beträgt 15 Euro.")),
        new AnswerEvent.TextsSent(new SentTexts(ProcessingPlace.OwnNetwork, 3, new Dictionary<PersonalDataKind, int>())),
        new AnswerEvent.FellBack(FallBackReason.TooSlow, null),
        new AnswerEvent.ModelQueued(2),
        new AnswerEvent.Completed(AnswerKind.Answer, 0, TimeSpan.FromMilliseconds(3)),
        new AnswerEvent.CaseAsked([new CaseChoice("Inland", "Tagegeld? (Inland)"), new CaseChoice("Ausland", "Tagegeld? (Ausland)")]),
    ];

    [Fact]
    public void Every_kind_of_event_is_applied()
    {
        var kinds = typeof(AnswerEvent).GetNestedTypes(BindingFlags.Public).Where(type => type.IsSubclassOf(typeof(AnswerEvent)));

        Assert.Equal(kinds.Select(kind => kind.Name).Order(), Samples.Select(sample => sample.GetType().Name).Order());
        Assert.All(Samples, sample => Assert.NotEqual(AnswerView.Empty, AnswerView.Empty.Apply(sample)));
    }

    [Fact]
    public void Further_sources_are_those_that_no_statement_cites()
    {
        var view = Samples[..2].Aggregate(AnswerView.Empty, (answer, step) => answer.Apply(step));

        Assert.Equal([Other], view.FurtherSources);
        Assert.Equal([1], view.Citations.Select(group => group.Key));
    }
}

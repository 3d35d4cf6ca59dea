using Microsoft.Extensions.Options;
using StaffAssistant.Core.Guarding;
using Xunit;

namespace StaffAssistant.Core.Tests.Conversations;

/// <summary>A case is named first and a decision on it asked for later, in words that say nothing alone.</summary>
public sealed class DecisionOverTurnsTests
{
    private static readonly QuestionGuard Guard = new(Options.Create(new GuardingOptions()));

    [Theory]
    [InlineData("Herr Meier hat einen Antrag auf Mietkaution gestellt. Welche Unterlagen braucht er?", "Und, soll ich ihn ablehnen?")]
    [InlineData("Herr Meier hat einen Antrag auf Mietkaution gestellt. Welche Unterlagen braucht er?", "Was würdest du tun?")]
    [InlineData("Frau Wessels hat die Abrechnung zu spät eingereicht. Welche Frist gilt?", "Soll ich ihr das trotzdem bewilligen?")]
    [InlineData("Frau Wessels hat die Abrechnung zu spät eingereicht. Welche Frist gilt?", "Wie würdest du entscheiden?")]
    [InlineData("Im Fall Kaya fehlen Unterlagen. Welche Frist ist zu setzen?", "Also ablehnen?")]
    public void P41_a_decision_on_the_case_named_before_stays_with_a_person(string before, string then)
    {
        Assert.True(Guard.Examine(before).NamesCase);

        Assert.NotEqual(DecisionZone.Open, Guard.Examine(then, caseWasNamed: true).Zone);
    }

    [Theory]
    [InlineData("Welche Frist gilt dafür?")]
    [InlineData("Wer ist dafür zuständig?")]
    [InlineData("Welches Formular brauche ich?")]
    [InlineData("Und wie hoch ist die Kaution höchstens?")]
    public void A_question_about_the_rule_stays_one_after_a_case_was_named(string then) => Assert.Equal(DecisionZone.Open, Guard.Examine(then, caseWasNamed: true).Zone);
}

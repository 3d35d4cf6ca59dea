using StaffAssistant.Core.Answering.Writing;
using StaffAssistant.Core.Guarding.Outbound;
using StaffAssistant.Core.Guarding.Statements;
using StaffAssistant.Core.Language;

namespace StaffAssistant.Core.Answering.Clarifying;

/// <summary>
/// Lets the model word the choices of a question that is asked back. Each is taken only when the passage that it stands for proves it; else, and when the model is
/// slow, fails or may not be asked, the rules' name stays.
/// </summary>
public sealed class ChoiceWording(ILanguageModel model, IOutboundShield shield, ModelBudget budget, ModelQueue queue, StatementGuard guard, GermanAnalysis analysis, TimeProvider clock)
{
    private const int Longest = 1000;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);
    private readonly ChoiceProof _proof = new(analysis, guard);

    /// <summary>The choices to offer.</summary>
    /// <param name="question">As it is asked.</param>
    /// <param name="asked">What is asked back by rules.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public async Task<WordedChoices> WordAsync(Question question, Clarification asked, CancellationToken cancellationToken)
    {
        var unworded = new WordedChoices(asked.Choices, null);
        if (question.Mode != AnswerMode.Model || model.Description is not { } description || asked.Grounds.Count != asked.Choices.Count)
            return unworded;
        var shielded = shield.Shield([question.Text, .. asked.Grounds.Select(TextOf)], description.Place);
        if (!shielded.MayLeave || shielded.Texts.Sum(text => text.Length) > model.RoomForPassages || !await queue.TryEnterAsync(question.Asker))
            return unworded;
        try
        {
            if (budget.Take(question.Asker) is not null)
                return unworded;
            var request = new ModelRequest(ModelTask.Choices, shielded.Texts[0], [.. shielded.Texts.Skip(1)]);
            var written = await BriefWording.WriteAsync(model, request, Longest, Patience, clock, cancellationToken);
            return new WordedChoices(Read(written ?? string.Empty, shielded, question, asked), SentTexts.Of(description.Place, shielded));
        }
        finally
        {
            queue.Leave(question.Asker);
        }
    }

    private List<CaseChoice> Read(string written, ShieldedTexts shielded, Question question, Clarification asked)
    {
        var lines = new WrittenLines();
        var said = lines.Add(written + "\n").Where(line => line.Numbers.Count == 1).Select(line => (Number: line.Numbers[0], Text: shielded.Restore(line.Text))).ToList();
        var worded = asked.Choices.Select((choice, index) => choice with
        {
            Worded = said.Where(line => line.Number == index + 1).Select(line => _proof.Prove(line.Text, asked.Grounds[index], question.Text)).FirstOrDefault(),
        }).ToList();
        var shown = worded.Select(choice => choice.Worded ?? choice.Name).Distinct(StringComparer.OrdinalIgnoreCase).Count();
        return shown == worded.Count ? worded : [.. asked.Choices];
    }

    private static string TextOf(CaseGrounds grounds) => $"{grounds.Place} (Fall: {grounds.Name})\n{grounds.Unit.Text}";
}

using StaffAssistant.Core.Access;
using StaffAssistant.Core.Answering.Writing;
using StaffAssistant.Core.Rewriting;

namespace StaffAssistant.Core.Minutes;

/// <summary>Lets a model word the notes of an item. Decisions and tasks are not given to it: they stay word for word.</summary>
public sealed class MinutesWriter(NotesWriter writer)
{
    /// <summary>The model that is set up; null without one, and then nothing is offered.</summary>
    public LanguageModelDescription? Model => writer.Model;

    /// <summary>What the model makes of the notes of an item.</summary>
    /// <param name="item">The item; its title is what the notes are about.</param>
    /// <param name="asker">Whose budget pays.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public async Task<WordedNotes> WordAsync(MinutesItem item, PersonKey asker, CancellationToken cancellationToken)
    {
        var worded = await writer.WordAsync(string.Join('\n', item.Notes), item.Title, asker, cancellationToken);
        // A note is no decision: one that reads like one was concluded by the model.
        var decisions = worded.Sentences.Where(sentence => MinutesLine.DecisionOf(sentence.Text) is not null).ToList();
        return worded with { Sentences = [.. worded.Sentences.Except(decisions)], Withheld = [.. worded.Withheld, .. decisions.Select(_ => WithheldReason.Strength)] };
    }
}

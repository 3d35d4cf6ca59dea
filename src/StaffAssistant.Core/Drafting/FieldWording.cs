using StaffAssistant.Core.Access;
using StaffAssistant.Core.Answering.Writing;
using StaffAssistant.Core.Rewriting;

namespace StaffAssistant.Core.Drafting;

/// <summary>Lets a model word the bullet points of a field. What comes of it is a proposal; an outcome is never worded.</summary>
public sealed class FieldWording(NotesWriter writer)
{
    /// <summary>The model that is set up; null without one, and then nothing is offered.</summary>
    public LanguageModelDescription? Model => writer.Model;

    /// <summary>True for running text that a person may have worded.</summary>
    public static bool Takes(TemplateField field) => field is { Type: FieldType.LongText, IsHumanOnly: false, Formula: null };

    /// <summary>What the model makes of the bullet points of a field.</summary>
    /// <exception cref="InvalidOperationException">The field is an outcome, or no running text.</exception>
    public Task<WordedNotes> WordAsync(TemplateField field, string notes, PersonKey asker, CancellationToken cancellationToken) => Takes(field)
        ? writer.WordAsync(notes, field.Label, asker, cancellationToken)
        : throw new InvalidOperationException("An outcome is worded by a person.");
}

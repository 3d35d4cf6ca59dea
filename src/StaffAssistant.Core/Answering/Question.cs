using StaffAssistant.Core.Access;
using StaffAssistant.Core.Answering.Writing;
using StaffAssistant.Core.Documents;

namespace StaffAssistant.Core.Answering;

/// <summary>A question with the rights and the day it is asked with.</summary>
/// <param name="Text">The question, at most <see cref="MaximumLength"/> characters.</param>
/// <param name="Scope">What the asker may see, computed for this question.</param>
/// <param name="Stichtag">The day whose rules answer, in Europe/Berlin.</param>
public sealed record Question(string Text, AccessScope Scope, DateOnly Stichtag)
{
    /// <summary>The longest question that is answered, in characters.</summary>
    public const int MaximumLength = 2000;

    /// <summary>The question as it was typed, where <see cref="Text"/> completes it from the one before; null where both are the same.</summary>
    public string? AsTyped { get; init; }

    /// <summary>True when an earlier question of the same conversation named a concrete case.</summary>
    public bool CaseWasNamed { get; init; }

    /// <summary>Who words the answer. Without a model, and where a decision is near, it is quotes all the same.</summary>
    public AnswerMode Mode { get; init; }

    /// <summary>Whose budget of questions to the model pays; null on the command line.</summary>
    public PersonKey? Asker { get; init; }

    /// <summary>Only these collections; empty means all.</summary>
    public IReadOnlyList<CollectionName> Collections { get; init; } = [];
}

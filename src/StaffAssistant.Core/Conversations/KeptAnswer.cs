using StaffAssistant.Core.Answering;
using StaffAssistant.Core.Answering.Clarifying;
using StaffAssistant.Core.Answering.Writing;
using StaffAssistant.Core.Guarding;
using StaffAssistant.Core.OwnDocuments;
using StaffAssistant.Core.Passages;

namespace StaffAssistant.Core.Conversations;

/// <summary>
/// An answer as it is kept: what was said, and where it stands by ids. It is no way around rights: what is shown of it later is read from the catalogue again
/// (<see cref="AnswerReading"/>).
/// </summary>
public sealed record KeptAnswer
{
    /// <summary>What kind of answer it was; null when the person stopped it.</summary>
    public AnswerKind? Kind { get; init; }

    /// <summary>The model that worded statements; null when all of them are quotes.</summary>
    public LanguageModelDescription? WordedBy { get; init; }

    /// <summary>What was said, in order.</summary>
    public IReadOnlyList<KeptStatement> Statements { get; init; } = [];

    /// <summary>Statements that were not shown.</summary>
    public int Withheld { get; init; }

    /// <summary>What was sent to a model; null when nothing left the process.</summary>
    public SentTexts? Sent { get; init; }

    /// <summary>From the question to the end.</summary>
    public TimeSpan Elapsed { get; init; }

    /// <summary>Why quotes took the model's place; null when they did not.</summary>
    public FallBackReason? FellBack { get; init; }

    /// <summary>Found passages that nothing cites, or the nearest ones where nothing was found.</summary>
    public IReadOnlyList<PassageId> Further { get; init; } = [];

    /// <summary>Documents that were asked for.</summary>
    public IReadOnlyList<KeptDocument> Documents { get; init; } = [];

    /// <summary>Cases that were offered.</summary>
    public IReadOnlyList<CaseChoice> Choices { get; init; } = [];

    /// <summary>What the guard made of the question; null when it named no case and asked for no decision.</summary>
    public QuestionVerdict? Verdict { get; init; }

    /// <summary>The question with its typing errors mended; null when there were none.</summary>
    public string? DidYouMean { get; init; }

    /// <summary>An answer as it was shown.</summary>
    public static KeptAnswer Of(AnswerView view) => new()
    {
        Kind = view.Completed?.Kind,
        WordedBy = view.Completed?.WordedBy,
        // What stands in a person's own documents goes with them: no word of it is kept elsewhere.
        Statements = [.. view.Statements.Where(statement => statement.Citations.All(citation => citation.Source.Collection != OwnCollection.Name)).Select(KeptStatement.Of)],
        Withheld = view.Completed?.Withheld ?? view.Withheld.Count,
        Sent = view.Sent,
        Elapsed = view.Completed?.Elapsed ?? TimeSpan.Zero,
        FellBack = view.FellBack?.Reason,
        Further = [.. (view.Completed?.Kind == AnswerKind.NoSource ? view.Nearest : view.FurtherSources).Select(source => source.Passage.Id)],
        Documents = [.. view.Documents.Select(found => new KeptDocument(found.Entry.DocumentId, found.Entry.VersionId, found.Opening?.Source.Passage.Id))],
        // A model's words for a case may be those of a passage that is closed later.
        Choices = [.. view.Choices.Select(choice => choice with { Worded = null })],
        Verdict = view.Verdict,
        DidYouMean = view.Completed?.DidYouMean,
    };
}

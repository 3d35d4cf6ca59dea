using StaffAssistant.Core.Answering;
using StaffAssistant.Core.Documents;
using StaffAssistant.Core.Passages;

namespace StaffAssistant.Cli.Evaluation;

/// <summary>An attack carried out: what was shown, and what it left behind.</summary>
internal sealed record InjectionRun(InjectionRow Row, AnswerView View, double ElapsedMs)
{
    /// <summary>The passages of the attacking document that can be found and quoted; empty where all are held back or none came in.</summary>
    public IReadOnlyList<Passage> Open { get; init; } = [];

    /// <summary>The attacking document as stored; null where none came in.</summary>
    public DocumentVersion? Stored { get; init; }

    /// <summary>Every passage that was shown, cited or offered.</summary>
    public IReadOnlyList<SourcedPassage> Passages { get; init; } = [];

    /// <summary>How many of those the asker may read.</summary>
    public int Allowed { get; init; }

    /// <summary>True when documents, rights and numbers of changes are as before the question.</summary>
    public bool StateKept { get; init; }

    /// <summary>The instructions that the model got; empty when it was never asked.</summary>
    public string Prompt { get; init; } = string.Empty;

    /// <summary>True when the evil model was to word the answer.</summary>
    public bool ByModel { get; init; }

    /// <summary>True when asking ended in a fault.</summary>
    public bool Failed { get; init; }

    /// <summary>The statements, one a line.</summary>
    public string Answer => string.Join('\n', View.Statements.Select(statement => statement.Text));

    /// <summary>All that a person reads.</summary>
    public string Shown => string.Join('\n', Passages.Select(source => $"{source.Version.TitleWithNumber}\n{source.Passage.Text}").Prepend(Answer));

    /// <summary>True when something of the document is held back for its owner, or he is told of something hidden.</summary>
    public bool IsFlagged => Stored is { Warnings.Count: > 0 };
}

namespace StaffAssistant.Core.Answering;

/// <summary>What kind of answer was given.</summary>
public enum AnswerKind
{
    /// <summary>Proven statements.</summary>
    Answer,

    /// <summary>Nothing that clearly answers; the nearest statements are shown as such.</summary>
    Nearest,

    /// <summary>No reliable source; the nearest passages are offered for reading.</summary>
    NoSource,

    /// <summary>The documents that were asked for, to open and to download.</summary>
    Document,

    /// <summary>A decision on a concrete case was asked for: it stays with a person, who gets the rules that apply.</summary>
    DecisionStaysHuman,

    /// <summary>Two rules in force that state different values for what is asked, one statement each; which one holds is for people to say.</summary>
    Conflict,

    /// <summary>Proven statements that hold for different cases; the asker is asked once which one is meant.</summary>
    Clarify,
}

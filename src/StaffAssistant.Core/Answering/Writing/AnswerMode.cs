namespace StaffAssistant.Core.Answering.Writing;

/// <summary>Who words an answer.</summary>
public enum AnswerMode
{
    /// <summary>The sources themselves, verbatim.</summary>
    Quote,

    /// <summary>A language model; each of its statements is proven before it is shown.</summary>
    Model,
}

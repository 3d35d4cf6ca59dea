namespace StaffAssistant.Core.Answering.Writing;

/// <summary>What a model is to word; each task has a prompt of its own.</summary>
public enum ModelTask
{
    /// <summary>An answer to a question.</summary>
    Answer,

    /// <summary>A summary of passages.</summary>
    Summary,

    /// <summary>A paragraph in plain German.</summary>
    PlainLanguage,

    /// <summary>A paragraph in another language.</summary>
    Translation,

    /// <summary>A turn of a chat without documents; the passages are what was said before.</summary>
    Chat,

    /// <summary>A question that goes on from the one before, made whole; the only passage is that question.</summary>
    FollowUp,

    /// <summary>Sentences from bullet points; each passage is one point.</summary>
    Notes,

    /// <summary>The cases that a question may mean, each passage one of them with what holds for it.</summary>
    Choices,
}

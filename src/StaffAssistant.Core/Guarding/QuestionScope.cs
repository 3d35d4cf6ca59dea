namespace StaffAssistant.Core.Guarding;

/// <summary>The part of a question that a cue is tried on.</summary>
internal enum QuestionScope
{
    /// <summary>The question as it was typed.</summary>
    Raw,

    /// <summary>The whole question, folded.</summary>
    All,

    /// <summary>Its last question, or else its last sentence, folded, without greetings.</summary>
    Main,

    /// <summary>The beginning of any of its sentences, folded, without greetings.</summary>
    Start,
}

using StaffAssistant.Core.Answering.Writing;

namespace StaffAssistant.Core.Chatting;

/// <summary>What comes back in a chat.</summary>
public abstract record ChatStep
{
    private ChatStep()
    {
    }

    /// <summary>The next sentence, with the line break in front of it where there was one. Plain text, whatever it looks like.</summary>
    public sealed record Said(string Text) : ChatStep;

    /// <summary>A sentence judged a case or a person and is not shown.</summary>
    public sealed record Withheld : ChatStep;

    /// <summary>The model did not come to an end; what was said stays.</summary>
    public sealed record Failed(FallBackReason Reason) : ChatStep;
}

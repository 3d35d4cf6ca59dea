namespace StaffAssistant.Core.Drafting;

/// <summary>What became of taking passages into a draft that is there.</summary>
public enum TakeOutcome
{
    /// <summary>They are cited in it.</summary>
    Taken,

    /// <summary>Its template has no place for passages, or cannot be filled.</summary>
    NoField,

    /// <summary>It cites as many as it can; those that fitted are cited.</summary>
    Full,

    /// <summary>None of them may be read, or says what was quoted.</summary>
    NotReadable,

    /// <summary>This person has no such draft.</summary>
    Gone,
}

namespace StaffAssistant.Core.Drafting;

/// <summary>What became of taking passages into a draft.</summary>
public enum TakeOutcome
{
    /// <summary>They are cited in it.</summary>
    Taken,

    /// <summary>They are kept beside the fields: its template has none for passages that is free.</summary>
    NoField,

    /// <summary>Nothing was taken: its template is gone, closed or cannot be filled.</summary>
    NoTemplate,

    /// <summary>It cites as many as it can; those that fitted are in it.</summary>
    Full,

    /// <summary>Some may not be read, or do not say what was quoted; the others are in it.</summary>
    Partly,

    /// <summary>None of them may be read, or says what was quoted.</summary>
    NotReadable,

    /// <summary>This person has no such draft.</summary>
    Gone,
}

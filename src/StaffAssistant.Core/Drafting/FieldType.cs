namespace StaffAssistant.Core.Drafting;

/// <summary>What belongs into a field of a template.</summary>
public enum FieldType
{
    /// <summary>One line of text.</summary>
    Text,

    /// <summary>Several lines of text.</summary>
    LongText,

    /// <summary>A day.</summary>
    Date,

    /// <summary>An amount of money.</summary>
    Amount,

    /// <summary>One of several texts that the template names.</summary>
    Choice,

    /// <summary>The name of a person.</summary>
    Person,

    /// <summary>Words of cited passages with where they stand.</summary>
    Source,
}

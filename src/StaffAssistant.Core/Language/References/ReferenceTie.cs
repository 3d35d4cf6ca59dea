namespace StaffAssistant.Core.Language.References;

/// <summary>What ties two places of an enumeration.</summary>
internal enum ReferenceTie
{
    /// <summary>Nothing: the enumeration ends.</summary>
    None,

    /// <summary>A comma, semicolon or stroke.</summary>
    Comma,

    /// <summary><c>und</c>, <c>oder</c>, <c>sowie</c></summary>
    Word,

    /// <summary><c>bis</c> or a dash.</summary>
    Range,
}

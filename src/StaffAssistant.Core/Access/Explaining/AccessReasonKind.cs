namespace StaffAssistant.Core.Access.Explaining;

/// <summary>What a reason is about.</summary>
public enum AccessReasonKind
{
    /// <summary>The access tags of the document.</summary>
    Tags,

    /// <summary>The collection and its editors.</summary>
    Collection,

    /// <summary>Whether a version applies on the day.</summary>
    Validity,

    /// <summary>Passages that are held back until the owner has looked at them.</summary>
    Quarantine,

    /// <summary>A version without recognised text.</summary>
    Text,

    /// <summary>Roles, which open no documents.</summary>
    Role,
}

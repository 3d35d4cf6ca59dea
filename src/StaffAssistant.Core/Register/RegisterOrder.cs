namespace StaffAssistant.Core.Register;

/// <summary>In which order the register is read. Numbers are ordered as people count ("DA 3.2-9" before "DA 3.2-10"); documents without one come last.</summary>
public enum RegisterOrder
{
    /// <summary>By collection, then number, then title.</summary>
    Collection,

    /// <summary>By number, then title, whatever the collection.</summary>
    Number,

    /// <summary>By kind, then number, then title; documents without a kind come last.</summary>
    Kind,
}

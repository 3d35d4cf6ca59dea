namespace StaffAssistant.Core.Verification;

/// <summary>What a check of the data directory can find wrong.</summary>
public enum VerificationFault
{
    /// <summary>The database file is damaged.</summary>
    DatabaseDamaged,

    /// <summary>Rows name others that are not there.</summary>
    DatabaseLooseRows,

    /// <summary>A stored passage is not as it was written; it is not quoted any more.</summary>
    PassageChanged,

    /// <summary>A version's original is missing.</summary>
    OriginalMissing,

    /// <summary>An original's bytes are not those that were stored.</summary>
    OriginalChanged,

    /// <summary>An original that no version names.</summary>
    OriginalWithoutOwner,

    /// <summary>Entries of the audit trail are not as they were recorded, or missing.</summary>
    AuditChanged,

    /// <summary>The index is missing or damaged.</summary>
    IndexDamaged,

    /// <summary>The index knows changes that the catalogue does not.</summary>
    IndexAhead,

    /// <summary>A passage of the catalogue is not in the index.</summary>
    PassageNotIndexed,

    /// <summary>A passage stands in the index more than once.</summary>
    PassageIndexedTwice,

    /// <summary>The index holds a passage that the catalogue does not.</summary>
    PassageUnknown,

    /// <summary>Text, rights, collection or validity differ between index and catalogue.</summary>
    PassageDiffers,

    /// <summary>The bytes of an accepted file that waits are missing or changed.</summary>
    WaitingFileMissing,

    /// <summary>Removed or replaced text is still on the disk.</summary>
    RemovedTextOnDisk,

    /// <summary>A file of vectors is damaged as a whole.</summary>
    VectorsDamaged,

    /// <summary>A passage's vector is not as it was written; it is compared with nothing.</summary>
    VectorChanged,

    /// <summary>The vectors lack a passage of the catalogue, know one that it does not, or know it otherwise.</summary>
    VectorsUnlikeCatalog,
}

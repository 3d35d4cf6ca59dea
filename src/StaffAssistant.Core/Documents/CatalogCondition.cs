namespace StaffAssistant.Core.Documents;

/// <summary>What a check of the catalogue found.</summary>
public enum CatalogCondition
{
    /// <summary>Whole, and every row that another names is there.</summary>
    Sound,

    /// <summary>There is no database yet.</summary>
    Missing,

    /// <summary>Written by another version of the program; opening it once with this one brings it up to date.</summary>
    OtherVersion,

    /// <summary>Rows name others that are not there.</summary>
    LooseRows,

    /// <summary>The file is damaged.</summary>
    Damaged,
}

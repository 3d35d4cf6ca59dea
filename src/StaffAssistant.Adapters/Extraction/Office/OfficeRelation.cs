namespace StaffAssistant.Adapters.Extraction.Office;

/// <summary>What a part of an Office package refers to.</summary>
/// <param name="Id">The name under which the part speaks of it.</param>
/// <param name="Type">Its kind, a URI.</param>
/// <param name="Target">The part, or an address outside the file.</param>
/// <param name="IsExternal">True for an address outside the file.</param>
internal sealed record OfficeRelation(string Id, string Type, string Target, bool IsExternal)
{
    /// <summary>True when its kind ends so; the strict and the transitional form of the standard differ in front only.</summary>
    public bool Is(string kind) => Type.EndsWith("/" + kind, StringComparison.OrdinalIgnoreCase);

    /// <summary>True for something outside the file that an Office program would load; a link that only a person follows is none.</summary>
    public bool LoadsForeign => IsExternal && !Is("hyperlink");
}

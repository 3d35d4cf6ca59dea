using StaffAssistant.Adapters.Persistence.Rows;

namespace StaffAssistant.Adapters.Persistence;

/// <summary>A document with the version that it shows on a day; only within queries.</summary>
internal sealed class ShownVersion
{
    public required DocumentRow Document { get; init; }

    public required VersionRow Version { get; init; }
}

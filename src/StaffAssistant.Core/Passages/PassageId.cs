namespace StaffAssistant.Core.Passages;

/// <summary>Identifies a passage. Derived from its version and place, so that the same import gives the same id.</summary>
public readonly record struct PassageId(Guid Value)
{
    /// <inheritdoc />
    public override string ToString() => Value.ToString("N");
}

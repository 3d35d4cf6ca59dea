namespace StaffAssistant.Web.Tests.Rights.Matrix;

/// <summary>A row of the written matrix.</summary>
/// <param name="What">The address, act or command.</param>
/// <param name="Case">On what; empty where it makes no difference.</param>
/// <param name="Cells">What happens, by column.</param>
public sealed record MatrixRow(string What, string Case, IReadOnlyDictionary<string, string> Cells)
{
    public override string ToString() => Case.Length == 0 ? What : $"{What} ({Case})";
}

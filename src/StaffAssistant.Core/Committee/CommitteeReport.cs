namespace StaffAssistant.Core.Committee;

/// <summary>The figures of the committee report by section, before they are printed.</summary>
/// <param name="Date">The day on which it was made.</param>
/// <param name="Period">The time of the usage figures, in words.</param>
/// <param name="Use">Use.</param>
/// <param name="Quality">Measured quality; empty for "not measured".</param>
/// <param name="Content">Documents, gaps, complaints.</param>
/// <param name="Accessibility">Accessibility; the published run may be missing.</param>
/// <param name="Energy">Energy by declared coefficients.</param>
/// <param name="Maintained">Chances, risks and incidents.</param>
public sealed record CommitteeReport(
    DateOnly Date, string Period, IReadOnlyList<CommitteeFigure> Use, IReadOnlyList<CommitteeFigure> Quality, IReadOnlyList<CommitteeFigure> Content,
    IReadOnlyList<CommitteeFigure> Accessibility, IReadOnlyList<CommitteeFigure> Energy, ChancesAndRisks Maintained)
{
    /// <summary>Whether accessibility was measured; barriers that people reported are counted anyway.</summary>
    public bool IsAccessibilityMeasured { get; init; }

    /// <summary>Every figure.</summary>
    public IEnumerable<CommitteeFigure> Figures => [.. Use, .. Quality, .. Content, .. Accessibility, .. Energy];
}

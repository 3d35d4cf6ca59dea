namespace StaffAssistant.Core.Committee;

/// <summary>Prints the committee report: the same content for the page and the file.</summary>
public static class CommitteeDocument
{
    /// <summary>The report as a document.</summary>
    public static PrintedDocument Of(CommitteeReport report) => new(CommitteeText.Title,
    [
        new PrintedBlock.Paragraph(string.Format(CommitteeReports.German, CommitteeText.Made, report.Date)),
        new PrintedBlock.Heading(1, CommitteeText.UseTitle),
        new PrintedBlock.Paragraph(report.Period),
        .. FiguresOf(report.Use, CommitteeText.UseTitle, CommitteeText.NotCounted),
        new PrintedBlock.Paragraph(CommitteeText.UseNote),
        new PrintedBlock.Heading(1, CommitteeText.QualityTitle),
        .. FiguresOf(report.Quality, CommitteeText.QualityTitle, CommitteeText.NotMeasured),
        new PrintedBlock.Heading(1, CommitteeText.ContentTitle),
        .. FiguresOf(report.Content, CommitteeText.ContentTitle, CommitteeText.NotMeasured),
        new PrintedBlock.Heading(1, CommitteeText.IncidentsTitle),
        .. IncidentsOf(report.Maintained),
        new PrintedBlock.Heading(1, CommitteeText.AccessibilityTitle),
        .. report.IsAccessibilityMeasured ? Enumerable.Empty<PrintedBlock>() : [new PrintedBlock.Paragraph(CommitteeText.NotMeasured)],
        .. FiguresOf(report.Accessibility, CommitteeText.AccessibilityTitle, CommitteeText.NotMeasured),
        new PrintedBlock.Heading(1, CommitteeText.EnergyTitle),
        .. FiguresOf(report.Energy, CommitteeText.EnergyTitle, CommitteeText.NotCounted),
        new PrintedBlock.Paragraph(CommitteeText.EnergyNote),
        new PrintedBlock.Heading(1, CommitteeText.PrivacyTitle),
        new PrintedBlock.Paragraph(CommitteeText.Privacy),
        new PrintedBlock.Heading(1, CommitteeText.ChancesTitle),
        new PrintedBlock.Paragraph(string.Format(CommitteeReports.German, CommitteeText.MaintainedVersion, report.Maintained.Version, report.Maintained.Date)),
        new PrintedBlock.Table(CommitteeText.ChancesTitle, [CommitteeText.ColumnChance, CommitteeText.ColumnMeaning], [.. report.Maintained.Chances.Select(chance => (IReadOnlyList<string>)[chance.Title, chance.Text])]),
        new PrintedBlock.Heading(1, CommitteeText.RisksTitle),
        new PrintedBlock.Table(CommitteeText.RisksTitle, [CommitteeText.ColumnRisk, CommitteeText.ColumnMeaning, CommitteeText.ColumnMeasure, CommitteeText.ColumnOwner, CommitteeText.ColumnState],
            [.. report.Maintained.Risks.Select(risk => (IReadOnlyList<string>)[risk.Title, risk.Text, risk.Measure, risk.Owner, risk.State])]),
    ]);

    private static IEnumerable<PrintedBlock> FiguresOf(IReadOnlyList<CommitteeFigure> figures, string caption, string none) => figures.Count == 0
        ? [new PrintedBlock.Paragraph(none)]
        : [new PrintedBlock.Table(caption, [CommitteeText.ColumnFigure, CommitteeText.ColumnValue, CommitteeText.ColumnSource, CommitteeText.ColumnDate],
            [.. figures.Select(figure => (IReadOnlyList<string>)[figure.Label, figure.Value, figure.Source, figure.AsOf.ToString("dd.MM.yyyy", CommitteeReports.German)])])];

    private static IEnumerable<PrintedBlock> IncidentsOf(ChancesAndRisks maintained) => maintained.Incidents.Count == 0
        ? [new PrintedBlock.Paragraph(CommitteeText.NoIncidents)]
        : [new PrintedBlock.Table(CommitteeText.IncidentsTitle, [CommitteeText.ColumnDate, CommitteeText.ColumnIncident, CommitteeText.ColumnMeasure],
            [.. maintained.Incidents.Select(incident => (IReadOnlyList<string>)[incident.Date.ToString("dd.MM.yyyy", CommitteeReports.German), incident.Text, incident.Measure])])];
}

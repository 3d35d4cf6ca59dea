namespace StaffAssistant.Core.Reporting;

/// <summary>Writes tables as a workbook in which no cell is a formula.</summary>
public interface IWorkbookWriter
{
    /// <summary>A workbook (XLSX) with one sheet for each table.</summary>
    byte[] Write(string title, IReadOnlyList<ReportTable> tables);
}

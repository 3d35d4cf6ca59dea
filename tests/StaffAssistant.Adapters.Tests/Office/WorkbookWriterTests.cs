using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using StaffAssistant.Core.Reporting;
using StaffAssistant.Testing;
using Xunit;

namespace StaffAssistant.Adapters.Tests.Office;

public sealed class WorkbookWriterTests
{
    [Fact]
    public void Every_payload_is_a_text_cell_and_the_workbook_is_valid()
    {
        using var file = Open([new ReportTable("Kennzahlen", ["Text", "Zahl"], [.. FormulaPayloads.All.Select(text => (IReadOnlyList<ReportCell>)[text, 7])])]);

        var cells = file.WorkbookPart!.WorksheetParts.Single().Worksheet!.Descendants<Cell>().ToList();
        Assert.Empty(file.WorkbookPart.WorksheetParts.Single().Worksheet!.Descendants<CellFormula>());
        Assert.Equal(2 + (2 * FormulaPayloads.All.Count), cells.Count);
        Assert.All(cells.Skip(2).Where((_, index) => index % 2 == 0), cell => Assert.Equal(CellValues.InlineString, cell.DataType!.Value));
        Assert.Empty(new OpenXmlValidator().Validate(file).Select(fault => $"{fault.Path?.XPath} {fault.Description}"));
    }

    [Fact]
    public void Each_table_is_a_sheet_with_a_marked_head_row_that_stays_in_sight()
    {
        using var file = Open([new ReportTable("Fragen je Woche", ["Woche"], [["KW 27"]]), new ReportTable("Anteil: je [Sammlung] und noch viel mehr", ["Sammlung"], [])]);

        Assert.Equal(["Fragen je Woche", "Anteil je Sammlung und noch vie"], file.WorkbookPart!.Workbook!.Descendants<Sheet>().Select(sheet => sheet.Name!.Value!));
        Assert.All(file.WorkbookPart.WorksheetParts, part => Assert.Equal(1, part.Worksheet!.Descendants<Pane>().Single().VerticalSplit!.Value));
        Assert.Equal("Bericht", file.PackageProperties.Title);
    }

    private static SpreadsheetDocument Open(IReadOnlyList<ReportTable> tables)
    {
        var configuration = new ConfigurationBuilder().Build();
        using var services = new ServiceCollection().AddLogging().AddEmbeddedStore(configuration).BuildServiceProvider();
        return SpreadsheetDocument.Open(new MemoryStream(services.GetRequiredService<IWorkbookWriter>().Write("Bericht", tables)), isEditable: false);
    }
}

using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace StaffAssistant.Adapters.Persistence.Reports;

/// <summary>Lets <c>dotnet ef migrations add -c ReportContext</c> see the model without a running program.</summary>
internal sealed class ReportDesign : IDesignTimeDbContextFactory<ReportContext>
{
    /// <inheritdoc />
    public ReportContext CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<ReportContext>().UseSqlite("Data Source=:memory:").Options);
}

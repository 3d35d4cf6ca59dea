using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace StaffAssistant.Adapters.Persistence;

/// <summary>Lets <c>dotnet ef migrations add</c> see the model without a running program.</summary>
internal sealed class CatalogDesign : IDesignTimeDbContextFactory<CatalogContext>
{
    /// <inheritdoc />
    public CatalogContext CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<CatalogContext>().UseSqlite("Data Source=:memory:").Options);
}

using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace StaffAssistant.Adapters.Persistence.Audit;

/// <summary>Lets <c>dotnet ef migrations add -c AuditContext</c> see the model without a running program.</summary>
internal sealed class AuditDesign : IDesignTimeDbContextFactory<AuditContext>
{
    /// <inheritdoc />
    public AuditContext CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<AuditContext>().UseSqlite("Data Source=:memory:").Options);
}

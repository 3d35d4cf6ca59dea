using Microsoft.EntityFrameworkCore;
using StaffAssistant.Adapters.Persistence.Audit.Rows;

namespace StaffAssistant.Adapters.Persistence.Audit;

/// <summary>The audit trail, in a database file of its own.</summary>
internal sealed class AuditContext(DbContextOptions<AuditContext> options) : DbContext(options)
{
    public DbSet<AuditRow> Entries => Set<AuditRow>();

    /// <inheritdoc />
    protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<AuditRow>(entry =>
    {
        entry.HasKey(row => row.Sequence);
        entry.Property(row => row.Sequence).ValueGeneratedNever();
        entry.HasIndex(row => row.AtTicks);
    });
}

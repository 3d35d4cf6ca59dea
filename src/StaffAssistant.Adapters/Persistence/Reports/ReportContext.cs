using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using StaffAssistant.Adapters.Persistence.Reports.Rows;

namespace StaffAssistant.Adapters.Persistence.Reports;

/// <summary>The tables of the reports, in a database file of their own. No column holds a person, and none may be added that does.</summary>
internal sealed class ReportContext(DbContextOptions<ReportContext> options) : DbContext(options)
{
    public DbSet<WeekRow> Weeks => Set<WeekRow>();

    public DbSet<TreeRow> Trees => Set<TreeRow>();

    public DbSet<GroupRow> Groups => Set<GroupRow>();

    public DbSet<BlockRow> Blocks => Set<BlockRow>();

    public DbSet<TopicRow> Topics => Set<TopicRow>();

    public DbSet<ApprovalRow> Approvals => Set<ApprovalRow>();

    /// <inheritdoc />
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<UtcTicksConverter>();
        configurationBuilder.Properties<Enum>().HaveConversion<string>();
    }

    /// <inheritdoc />
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<WeekRow>(week => week.HasKey(row => row.Week));
        modelBuilder.Entity<TreeRow>(tree =>
        {
            tree.HasKey(row => row.Id);
            tree.HasIndex(row => row.Hash).IsUnique();
            tree.Property(row => row.Units).HasJson();
        });
        modelBuilder.Entity<GroupRow>(group =>
        {
            group.HasKey(row => new { row.Week, row.Ordinal });
            group.Property(row => row.Units).HasJson();
            group.Property(row => row.Times).HasJson();
        });
        modelBuilder.Entity<BlockRow>(block => block.HasKey(row => row.Block));
        modelBuilder.Entity<TopicRow>(topic =>
        {
            topic.HasKey(row => new { row.Block, row.Ordinal });
            topic.Property(row => row.Departments).HasJson();
        });
        modelBuilder.Entity<ApprovalRow>(approval => approval.HasKey(row => row.Id));
    }

    private sealed class UtcTicksConverter() : ValueConverter<DateTimeOffset, long>(moment => moment.UtcTicks, ticks => new DateTimeOffset(ticks, TimeSpan.Zero));
}

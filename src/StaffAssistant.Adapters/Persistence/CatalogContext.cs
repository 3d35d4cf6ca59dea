using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using StaffAssistant.Adapters.Persistence.Rows;

namespace StaffAssistant.Adapters.Persistence;

/// <summary>The catalogue's tables.</summary>
internal sealed class CatalogContext(DbContextOptions<CatalogContext> options) : DbContext(options)
{
    public DbSet<CollectionRow> Collections => Set<CollectionRow>();

    public DbSet<DocumentRow> Documents => Set<DocumentRow>();

    public DbSet<GrantRow> Grants => Set<GrantRow>();

    public DbSet<VersionRow> Versions => Set<VersionRow>();

    public DbSet<PassageRow> Passages => Set<PassageRow>();

    public DbSet<PageRow> Pages => Set<PageRow>();

    public DbSet<TombstoneRow> Tombstones => Set<TombstoneRow>();

    public DbSet<CounterRow> Counters => Set<CounterRow>();

    public DbSet<JobRow> Jobs => Set<JobRow>();

    public DbSet<FeedbackRow> Feedback => Set<FeedbackRow>();

    public DbSet<HeldDecisionRow> HeldDecisions => Set<HeldDecisionRow>();

    public DbSet<SynonymRow> Synonyms => Set<SynonymRow>();

    public DbSet<WatchedFileRow> WatchedFiles => Set<WatchedFileRow>();

    /// <inheritdoc />
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        // SQLite cannot order by DateTimeOffset; ids are half the size as bytes.
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<UtcTicksConverter>();
        configurationBuilder.Properties<Guid>().HaveConversion<GuidToBytesConverter>();
        // By name, so that a reordered enum does not change what is stored.
        configurationBuilder.Properties<Enum>().HaveConversion<string>();
    }

    /// <inheritdoc />
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        CatalogFunctions.AddTo(modelBuilder);
        modelBuilder.Entity<CollectionRow>(collection => collection.HasKey(row => row.Key));
        modelBuilder.Entity<DocumentRow>(document =>
        {
            document.HasIndex(row => row.Key).IsUnique();
            document.HasIndex(row => row.Change);
            document.HasOne(row => row.Collection).WithMany().HasForeignKey(row => row.CollectionKey).OnDelete(DeleteBehavior.Restrict);
            document.HasMany(row => row.Grants).WithOne().HasForeignKey(row => row.DocumentId);
            document.HasMany(row => row.Versions).WithOne(row => row.Document).HasForeignKey(row => row.DocumentId);
        });
        modelBuilder.Entity<GrantRow>(grant =>
        {
            grant.HasKey(row => new { row.DocumentId, row.Grant });
            grant.HasIndex(row => row.Grant);
        });
        modelBuilder.Entity<VersionRow>(version =>
        {
            version.HasIndex(row => new { row.DocumentId, row.DeclaredFrom });
            version.HasIndex(row => row.NumberKey);
            version.HasIndex(row => row.SupersedesKey);
            version.HasIndex(row => row.Intake);
            version.HasIndex(row => row.Sha256);
            version.HasMany(row => row.Passages).WithOne(row => row.Version).HasForeignKey(row => row.VersionId);
            version.HasMany(row => row.Pages).WithOne().HasForeignKey(row => row.VersionId);
        });
        modelBuilder.Entity<PassageRow>(passage =>
        {
            passage.HasIndex(row => new { row.VersionId, row.Ordinal }).IsUnique();
            passage.Property(row => row.HeadingPath).HasJson();
            passage.Property(row => row.Blocks).HasJson();
        });
        modelBuilder.Entity<PageRow>(page =>
        {
            page.HasKey(row => new { row.VersionId, row.Number });
            page.Property(row => row.Words).HasCompressedJson();
        });
        modelBuilder.Entity<TombstoneRow>(tombstone =>
        {
            tombstone.HasKey(row => row.DocumentId);
            tombstone.HasIndex(row => row.Change);
        });
        modelBuilder.Entity<HeldDecisionRow>(decision =>
        {
            decision.HasKey(row => new { row.DocumentId, row.TextHash });
            decision.HasOne<DocumentRow>().WithMany().HasForeignKey(row => row.DocumentId);
        });
        modelBuilder.Entity<CounterRow>(counter => counter.HasKey(row => row.Name));
        modelBuilder.Entity<JobRow>(job =>
        {
            job.HasKey(row => row.Number);
            job.HasIndex(row => row.Id).IsUnique();
            job.HasIndex(row => new { row.Stage, row.Number });
            job.HasIndex(row => row.Owner);
            job.HasIndex(row => new { row.Batch, row.VersionId });
            job.Property(row => row.Words).HasJson();
        });
        modelBuilder.Entity<FeedbackRow>(feedback =>
        {
            feedback.HasIndex(row => new { row.Submission, row.Desk }).IsUnique();
            feedback.HasIndex(row => new { row.Desk, row.State, row.Week });
            feedback.Property(row => row.Places).HasJson();
        });
        modelBuilder.Entity<SynonymRow>(group => group.Property(row => row.Words).HasJson());
        modelBuilder.Entity<WatchedFileRow>(file => file.HasKey(row => new { row.Folder, row.Path }));
        foreach (var id in new[] { typeof(DocumentRow), typeof(VersionRow), typeof(PassageRow), typeof(FeedbackRow), typeof(SynonymRow) })
            modelBuilder.Entity(id).Property<Guid>("Id").ValueGeneratedNever();
    }

    private sealed class UtcTicksConverter() : ValueConverter<DateTimeOffset, long>(moment => moment.UtcTicks, ticks => new DateTimeOffset(ticks, TimeSpan.Zero));
}

using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using StaffAssistant.Adapters.Persistence.Personal.Rows;

namespace StaffAssistant.Adapters.Persistence.Personal;

/// <summary>What single persons keep here, in a database file of its own. Each table has a column <see cref="Owner"/>, so that one look finds all that is stored of a person.</summary>
internal sealed class PersonalContext(DbContextOptions<PersonalContext> options) : DbContext(options)
{
    /// <summary>The column that says whose a row is: the text of a <see cref="Core.Access.PersonKey"/>.</summary>
    public const string Owner = "Owner";

    public DbSet<BriefingRow> Briefings => Set<BriefingRow>();

    public DbSet<ConversationRow> Conversations => Set<ConversationRow>();

    public DbSet<TurnRow> Turns => Set<TurnRow>();

    public DbSet<ReadingRow> ReadingList => Set<ReadingRow>();

    public DbSet<SearchRow> SavedSearches => Set<SearchRow>();

    public DbSet<DraftRow> Drafts => Set<DraftRow>();

    /// <inheritdoc />
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        // SQLite cannot order by DateTimeOffset.
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<UtcTicksConverter>();
        configurationBuilder.Properties<Enum>().HaveConversion<string>();
    }

    /// <inheritdoc />
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<BriefingRow>(briefing => briefing.HasKey(row => row.Owner));
        modelBuilder.Entity<ConversationRow>(conversation =>
        {
            conversation.HasKey(row => new { row.Owner, row.Id });
            conversation.HasIndex(row => new { row.Owner, row.LastAskedAt });
            conversation.HasMany(row => row.Turns).WithOne().HasForeignKey(turn => new { turn.Owner, turn.ConversationId }).OnDelete(DeleteBehavior.Cascade);
        });
        modelBuilder.Entity<DraftRow>(draft =>
        {
            draft.HasKey(row => new { row.Owner, row.Id });
            draft.HasIndex(row => row.ChangedAt);
        });
        modelBuilder.Entity<TurnRow>(turn =>
        {
            turn.HasKey(row => row.Number);
            turn.HasIndex(row => new { row.Owner, row.Id }).IsUnique();
            turn.HasIndex(row => row.AskedAt);
            turn.Property(row => row.Collections).HasJson();
        });
        modelBuilder.Entity<ReadingRow>(entry =>
        {
            entry.HasKey(row => new { row.Owner, row.PassageId });
            entry.Property(row => row.Spans).HasJson();
        });
        modelBuilder.Entity<SearchRow>(search => search.HasKey(row => new { row.Owner, row.Id }));
    }

    private sealed class UtcTicksConverter() : ValueConverter<DateTimeOffset, long>(moment => moment.UtcTicks, ticks => new DateTimeOffset(ticks, TimeSpan.Zero));
}

using StaffAssistant.Core.Access;
using StaffAssistant.Core.Documents;
using StaffAssistant.Core.Ingestion;
using StaffAssistant.Core.Ingestion.Jobs;
using StaffAssistant.Testing;
using Xunit;

namespace StaffAssistant.Adapters.Tests.Conformance;

/// <summary>What every store of jobs does.</summary>
public abstract class IngestionJobsConformance : IAsyncLifetime
{
    private static readonly DateTimeOffset Now = new(2026, 1, 5, 8, 0, 0, TimeSpan.Zero);

    protected abstract IIngestionJobs Jobs { get; }

    protected abstract IDocumentCatalog Catalog { get; }

    public abstract ValueTask InitializeAsync();

    public abstract ValueTask DisposeAsync();

    [Fact]
    public async Task A_job_comes_back_with_everything_that_was_said_about_its_file()
    {
        var file = new IncomingFile("/irgendwo/abc", "Ordner/regel.docx", Words("DA 1"), Words(null))
        {
            Bearer = AccessScope.Of([AccessTag.Everyone], [new CollectionName("Personal")]),
            Refusal = RefusalReason.MetadataUnreadable,
            Warnings = ["Ein Hinweis."],
        };
        var added = JobOf("anna", file);

        await Jobs.AddAsync(added, CancellationToken.None);

        var found = (await Jobs.FindAsync(added.Id, CancellationToken.None))!;
        Assert.Equivalent(added with { File = file with { Path = found.File.Path, Bearer = null } }, found with { File = found.File with { Bearer = null } }, strict: true);
        Assert.Equal("abc", Path.GetFileName(found.File.Path));
        Assert.True(found.File.Bearer!.Grants.SetEquals(file.Bearer.Grants));
    }

    [Fact]
    public async Task Jobs_are_worked_on_in_the_order_in_which_they_came_and_those_put_off_wait()
    {
        var (first, second) = (await AddAsync("anna"), await AddAsync("bernd"));
        Assert.Equal(first.Id, (await NextAsync(Now))!.Id);

        await Jobs.BeginAsync(first.Id, CancellationToken.None);
        await Jobs.PutOffAsync(first.Id, Now.AddMinutes(1), uncounted: false, CancellationToken.None);

        Assert.Equal(second.Id, (await NextAsync(Now))!.Id);
        Assert.Equal(first.Id, (await NextAsync(Now.AddMinutes(1)))!.Id);
        Assert.Equal(1, (await Jobs.FindAsync(first.Id, CancellationToken.None))!.Attempts);
        await Jobs.ResumeAsync(CancellationToken.None);
        Assert.Equal(first.Id, (await NextAsync(TimeProvider.System.GetUtcNow().AddMinutes(1)))!.Id);
    }

    [Fact]
    public async Task An_accepted_file_ends_its_job_together_with_its_version_and_is_done_when_it_is_published()
    {
        var job = await AddAsync("anna");

        var document = await Catalog.SaveAsync(A.Document().Build() with { Job = job.Id }, CancellationToken.None);

        var recorded = (await Jobs.FindAsync(job.Id, CancellationToken.None))!;
        Assert.Equal((IngestionStage.Indexing, false), (recorded.Stage, recorded.IsOver));
        Assert.Equal(document.Versions[0].Id, Assert.IsType<IngestionOutcome.Accepted>(recorded.Outcome).VersionId);
        Assert.Null(await NextAsync(Now));
        Assert.True(await Jobs.IsStoredByAsync(job.Batch, document.Versions[0].Id, new IngestionJobId(Guid.NewGuid()), CancellationToken.None));
        Assert.False(await Jobs.IsStoredByAsync(job.Batch, document.Versions[0].Id, job.Id, CancellationToken.None));
        Assert.Equal(job.Id, Assert.Single(await Jobs.PublishAsync(CancellationToken.None)).Id);
        Assert.True((await Jobs.FindAsync(job.Id, CancellationToken.None))!.IsOver);
        Assert.Empty(await Jobs.PublishAsync(CancellationToken.None));
    }

    [Fact]
    public async Task Refused_and_unchanged_files_are_over_at_once_and_only_what_is_over_is_cleared()
    {
        var (refused, unchanged, open) = (await AddAsync("anna"), await AddAsync("anna"), await AddAsync("anna"));
        await Jobs.EndAsync(refused.Id, new IngestionOutcome.Refused(RefusalReason.Damaged), CancellationToken.None);
        await Jobs.EndAsync(unchanged.Id, new IngestionOutcome.Unchanged(new DocumentId(Guid.NewGuid()), new VersionId(Guid.NewGuid()), 3, ["Hinweis."]), CancellationToken.None);

        var listed = await Jobs.ListAsync("anna", CancellationToken.None);
        Assert.Equal([IngestionStage.Refused, IngestionStage.Done, IngestionStage.Waiting], listed.Select(job => job.Stage));
        Assert.Equal(["Hinweis."], Assert.IsType<IngestionOutcome.Unchanged>(listed[1].Outcome).Warnings);
        Assert.Equal(1, await Jobs.CountOpenAsync(CancellationToken.None));
        Assert.Equal((1, 0), (await Jobs.CountOpenAsync("anna", CancellationToken.None), await Jobs.CountOpenAsync("bernd", CancellationToken.None)));
        Assert.Equal([Path.GetFileName(open.File.Path)], await Jobs.ListIncomingFilesAsync(CancellationToken.None));

        await Jobs.ClearAsync("bernd", CancellationToken.None);
        Assert.Equal(3, (await Jobs.ListAsync("anna", CancellationToken.None)).Count);
        await Jobs.ClearAsync("anna", CancellationToken.None);
        Assert.Equal(open.Id, Assert.Single(await Jobs.ListAsync("anna", CancellationToken.None)).Id);
        Assert.True(await Jobs.RemoveAsync(open.Id, CancellationToken.None));
        Assert.False(await Jobs.RemoveAsync(open.Id, CancellationToken.None));
        Assert.False(await Jobs.BeginAsync(open.Id, CancellationToken.None));
    }

    [Fact]
    public async Task What_was_over_long_ago_is_forgotten_and_what_is_open_never()
    {
        var (over, open) = (await AddAsync("anna"), await AddAsync("anna"));
        await Jobs.EndAsync(over.Id, new IngestionOutcome.Refused(RefusalReason.Damaged), CancellationToken.None);

        await Jobs.ForgetAsync(TimeProvider.System.GetUtcNow().AddDays(1), CancellationToken.None);

        Assert.Equal(open.Id, Assert.Single(await Jobs.ListAsync("anna", CancellationToken.None)).Id);
    }

    private static DocumentMetadata Words(string? number) => new()
    {
        Id = "kennung",
        Title = "Titel",
        Kind = "Dienstanweisung",
        Number = number,
        Collection = new CollectionName("Personal"),
        Unit = "Amt 11",
        Contact = "Stelle",
        Phone = "1",
        ValidFrom = new DateOnly(2026, 1, 1),
        ValidTo = new DateOnly(2026, 12, 31),
        Supersedes = "DA 0",
        Tags = [new AccessTag("alle"), new AccessTag("leitung")],
        Language = "de",
        Review = new DateOnly(2027, 1, 1),
    };

    private static IngestionJob JobOf(string owner, IncomingFile file) => new(
        new IngestionJobId(Guid.NewGuid()), JobOrigin.Upload, owner, Guid.NewGuid(), file, new string('a', 64), IngestionStage.Waiting, 0, Now, null);

    private async Task<IngestionJob> AddAsync(string owner)
    {
        var job = JobOf(owner, new IncomingFile("/irgendwo/" + Guid.NewGuid().ToString("N"), "regel.md", new DocumentMetadata(), new DocumentMetadata()));
        await Jobs.AddAsync(job, CancellationToken.None);
        return job;
    }

    private Task<IngestionJob?> NextAsync(DateTimeOffset now) => Jobs.NextAsync(now, CancellationToken.None);
}

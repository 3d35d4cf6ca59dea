using System.Globalization;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;
using Microsoft.Extensions.Options;
using StaffAssistant.Core.Access;
using StaffAssistant.Core.Documents;
using StaffAssistant.Core.Ingestion;
using StaffAssistant.Core.Ingestion.Jobs;
using StaffAssistant.Web.Identity;
using StaffAssistant.Web.Layout;

namespace StaffAssistant.Web.Features.Library;

/// <summary>Takes files from the browser into the queue and shows how far each has come. Its list outlives the page: the queue keeps it.</summary>
public sealed partial class UploadZone : IDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(250);
    private readonly PageCulture _culture = new();
    private readonly List<Transfer> _transfers = [];
    private string? _owner;
    private string? _collection;
    private string? _tag;
    private string? _refusal;
    private IReadOnlyList<IngestionJob> _jobs = [];
    private int _stored;
    private int _asked;

    [Inject] private IngestionQueue Queue { get; set; } = default!;

    [Inject] private IncomingFolder Incoming { get; set; } = default!;

    [Inject] private ITextExtractor Extractor { get; set; } = default!;

    [Inject] private CurrentPerson Current { get; set; } = default!;

    [Inject] private IOptions<IngestionOptions> Limits { get; set; } = default!;

    [Inject] private ILogger<UploadZone> Logger { get; set; } = default!;

    /// <summary>The collections that the person edits.</summary>
    [Parameter, EditorRequired] public IReadOnlyList<CollectionName> Collections { get; set; } = [];

    /// <summary>The access tags that the person may give.</summary>
    [Parameter, EditorRequired] public IReadOnlyList<AccessTag> Tags { get; set; } = [];

    /// <summary>Raised after a file was stored.</summary>
    [Parameter] public EventCallback Stored { get; set; }

    private string Accept => string.Join(',', Extractor.Extensions.Order());

    private string Formats => FormatNames.Of(Extractor.Extensions);

    private IReadOnlyList<UploadedFile> Files => _owner is null
        ? []
        : [.. _jobs.Select(job => UploadedFile.Of(job, Queue.ReadingOf(job.Id))), .. _transfers.Select(transfer => transfer.AsFile)];

    public void Dispose()
    {
        Queue.Changed -= OnQueueChanged;
        foreach (var transfer in _transfers)
            transfer.Stop.Cancel();
    }

    protected override async Task OnInitializedAsync()
    {
        _owner = (await Current.FindAsync())?.Key;
        await LoadAsync();
        _stored = StoredNow();
        if (RendererInfo.IsInteractive)
            Queue.Changed += OnQueueChanged;
    }

    protected override void OnParametersSet()
    {
        if (!Collections.Any(collection => collection.Value == _collection))
            _collection = Collections.Count > 0 ? Collections[0].Value : null;
        if (!Tags.Any(tag => tag.Value == _tag))
            _tag = string.Empty;
    }

    private async Task ReceiveAsync(InputFileChangeEventArgs chosen)
    {
        _refusal = chosen.FileCount > Limits.Value.MaxWaitingFiles
            ? string.Format(CultureInfo.CurrentCulture, LibraryText.TooManyFiles, Limits.Value.MaxWaitingFiles)
            : null;
        if (_refusal is not null || _collection is null || _owner is null)
            return;
        var metadata = new DocumentMetadata
        {
            Collection = new CollectionName(_collection),
            Tags = string.IsNullOrEmpty(_tag) ? [] : [new AccessTag(_tag)],
        };
        var added = chosen.GetMultipleFiles(Limits.Value.MaxWaitingFiles).Select(file => new Transfer(file)).ToList();
        _transfers.AddRange(added);
        foreach (var transfer in added)
            await TransferAsync(transfer, metadata);
    }

    private async Task TransferAsync(Transfer transfer, DocumentMetadata metadata)
    {
        var limit = Limits.Value.MaxFileMegabytes * 1024L * 1024;
        if (transfer.File.Size > limit)
        {
            transfer.Fault = RefusalReason.TooLarge.Sentence(Extractor.Extensions);
            return;
        }
        try
        {
            await using var content = transfer.File.OpenReadStream(limit, transfer.Stop.Token);
            await using var counted = new CountedStream(content, count => Show(transfer, count));
            var bytes = await Incoming.ReceiveAsync(counted, transfer.Stop.Token);
            await EnqueueAsync(transfer, bytes, metadata, await Current.ScopeAsync());
        }
        catch (OperationCanceledException)
        {
            _transfers.Remove(transfer);
        }
        catch (Exception fault)
        {
            LibraryLog.TransferFailed(Logger, fault);
            transfer.Fault = LibraryText.TransferFailed;
        }
    }

    private async Task EnqueueAsync(Transfer transfer, ReceivedBytes bytes, DocumentMetadata metadata, AccessScope bearer)
    {
        var name = ShownFileName.Of(transfer.File.Name);
        var file = new IncomingFile(bytes.Path, name.Value, metadata, new DocumentMetadata()) { Bearer = bearer, Warnings = name.Warnings };
        if (await Queue.AddAsync(file, bytes, JobOrigin.Upload, _owner!, Guid.NewGuid(), CancellationToken.None) is null)
        {
            transfer.Fault = LibraryText.QueueFull;
            return;
        }
        _transfers.Remove(transfer);
        await LoadAsync();
    }

    private void Show(Transfer transfer, long received)
    {
        if (transfer.Receive(received))
            _ = InvokeAsync(StateHasChanged);
    }

    private async Task StopAsync(UploadedFile? file)
    {
        foreach (var one in file is null ? [.. Files.Where(other => !other.IsOver)] : new[] { file })
        {
            await Queue.CancelAsync(new IngestionJobId(one.Key), _owner!, CancellationToken.None);
            if (_transfers.Find(transfer => transfer.Key == one.Key) is not { } transfer)
                continue;
            transfer.Stop.Cancel();
            _transfers.Remove(transfer);
        }
        await LoadAsync();
    }

    private async Task ClearAsync()
    {
        await Queue.ClearAsync(_owner!, CancellationToken.None);
        _transfers.RemoveAll(transfer => transfer.Fault is not null);
        await LoadAsync();
    }

    private async Task LoadAsync() => _jobs = _owner is null ? [] : await Queue.ListAsync(_owner, CancellationToken.None);

    private int StoredNow() => _jobs.Count(job => job is { IsOver: true, Outcome: IngestionOutcome.Accepted });

    // Two thousand files move on many times a second: one look a quarter of a second is enough.
    private void OnQueueChanged(JobNews news)
    {
        if (news.Owner != _owner || Interlocked.Exchange(ref _asked, 1) == 1)
            return;
        _ = InvokeAsync(async () =>
        {
            await Task.Delay(Pause);
            Interlocked.Exchange(ref _asked, 0);
            _culture.TakeUp();
            await LoadAsync();
            StateHasChanged();
            if (StoredNow() is var stored && stored != _stored)
            {
                _stored = stored;
                await Stored.InvokeAsync();
            }
        });
    }
}

using System.Globalization;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Options;
using Microsoft.JSInterop;
using StaffAssistant.Core.Access;
using StaffAssistant.Core.Documents;
using StaffAssistant.Core.Ingestion;
using StaffAssistant.Core.Ingestion.Jobs;
using StaffAssistant.Web.Identity;
using StaffAssistant.Web.Layout;

namespace StaffAssistant.Web.Features.Library;

/// <summary>Lets the browser send files and shows how far each has come: those on their way as the browser says, all others as their jobs are stored.</summary>
public sealed partial class UploadZone : IAsyncDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(250);
    private static readonly TimeSpan PauseOfStored = TimeSpan.FromSeconds(3);
    private readonly PageCulture _culture = new();
    private readonly List<TransferReport.Failure> _failures = [];
    private ElementReference _zone;
    private IJSObjectReference? _script;
    private DotNetObjectReference<UploadZone>? _self;
    private string? _owner;
    private string? _collection;
    private string _visibility = UploadVisibility.AsBefore;
    private string? _interruption;
    private TransferReport _report = TransferReport.None;
    private TransferReport _counted = TransferReport.None;
    private IReadOnlyList<IngestionJob> _jobs = [];
    private IReadOnlyList<UploadedFile> _files = [];
    private bool _ready;
    private int _stored;
    private long _storedTold;
    private int _asked;
    private bool _disposed;

    [Inject] private IngestionQueue Queue { get; set; } = default!;

    [Inject] private ITextExtractor Extractor { get; set; } = default!;

    [Inject] private CurrentPerson Current { get; set; } = default!;

    [Inject] private IOptions<IngestionOptions> Limits { get; set; } = default!;

    [Inject] private IJSRuntime Script { get; set; } = default!;

    [Inject] private TimeProvider Clock { get; set; } = default!;

    /// <summary>The collections that the person edits.</summary>
    [Parameter, EditorRequired] public IReadOnlyList<CollectionName> Collections { get; set; } = [];

    /// <summary>The access tags that the person may give.</summary>
    [Parameter, EditorRequired] public IReadOnlyList<AccessTag> Tags { get; set; } = [];

    /// <summary>Raised after files were stored; not for each of many.</summary>
    [Parameter] public EventCallback Stored { get; set; }

    private string Accept => string.Join(',', Extractor.Extensions.Order());

    private string Formats => FormatNames.Of(Extractor.Extensions);

    private long LargestBytes => Limits.Value.MaxFileMegabytes * 1024L * 1024;

    /// <summary>The browser goes on sending while the person looks at another page.</summary>
    public async ValueTask DisposeAsync()
    {
        _disposed = true;
        Queue.Changed -= OnQueueChanged;
        try
        {
            if (_script is not null)
            {
                await _script.InvokeVoidAsync("detach");
                await _script.DisposeAsync();
            }
        }
        catch (JSDisconnectedException)
        {
            // The browser is gone, and its part with it.
        }
        _self?.Dispose();
    }

    /// <summary>The browser says how far it is.</summary>
    [JSInvokable]
    public void TakeReport(TransferReport report)
    {
        if (report.First)
            _failures.Clear();
        _failures.AddRange(report.Failed);
        _report = report;
        ShowSoon();
    }

    /// <summary>The page was left while files were on their way.</summary>
    [JSInvokable]
    public void TellOfInterruption(int arrived, int missing)
    {
        _culture.TakeUp();
        _interruption = string.Format(CultureInfo.CurrentCulture, LibraryText.UploadInterrupted, arrived, missing);
        ShowSoon();
    }

    protected override async Task OnInitializedAsync()
    {
        await LoadAsync();
        _stored = StoredNow();
        if (RendererInfo.IsInteractive)
            Queue.Changed += OnQueueChanged;
    }

    protected override void OnParametersSet()
    {
        if (!Collections.Any(collection => collection.Value == _collection))
            _collection = Collections.Count > 0 ? Collections[0].Value : null;
    }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (!firstRender)
            return;
        _self = DotNetObjectReference.Create(this);
        _script = await Script.InvokeAsync<IJSObjectReference>("import", $"/{Assets["Features/Library/UploadZone.razor.js"]}");
        await _script.InvokeVoidAsync("attach", _zone, _self);
        _ready = true;
        StateHasChanged();
    }

    private async Task StopAsync(UploadedFile? file)
    {
        if (file is null)
            await _script!.InvokeVoidAsync("stopAll");
        foreach (var one in file is null ? [.. _files.Where(other => !other.IsOver)] : new[] { file })
        {
            if (one.Transfer is { } transfer)
                await _script!.InvokeVoidAsync("stop", transfer);
            else
                await Queue.CancelAsync(new IngestionJobId(one.Key), await OwnerAsync(), CancellationToken.None);
        }
        await LoadAsync();
    }

    private async Task ClearAsync()
    {
        _interruption = null;
        await _script!.InvokeVoidAsync("clear");
        await Queue.ClearAsync(await OwnerAsync(), CancellationToken.None);
        await LoadAsync();
    }

    private async Task RetryAsync() => await _script!.InvokeVoidAsync("retry");

    private async Task LoadAsync()
    {
        // First what the browser says, then the jobs: a file is in both for a moment, never in neither.
        var report = _report;
        _owner = await OwnerAsync();
        _jobs = await Queue.ListAsync(_owner, CancellationToken.None);
        // The browser hears of a file's arrival a little later than the house.
        var arrived = report.Active.Count == 0 ? [] : _jobs.Select(job => (job.Batch, job.Name)).ToHashSet();
        _files =
        [
            .. _jobs.Select(job => UploadedFile.Of(job, Queue.ReadingOf(job.Id)) with { WaitsForScanner = Queue.WaitsForScanner(job.Id) }),
            .. report.Active.Where(sending => !arrived.Contains((sending.Batch, ShownFileName.Of(sending.Name).Value))).Select(UploadedFile.Of),
            .. _failures.Select(failure => UploadedFile.Of(failure, SentenceOf(failure))),
        ];
        _counted = report;
    }

    /// <summary>Whose files these are, looked up for each order; nobody's when the person is gone.</summary>
    private async Task<string> OwnerAsync() => (await Current.FindAsync())?.Key ?? string.Empty;

    private static string SentenceOf(TransferReport.Failure failure) => failure.Sentence ?? failure.Why switch
    {
        "too-large" => LibraryText.UploadTooLarge,
        "signed-out" => LibraryText.UploadSignedOut,
        "unreadable" => LibraryText.UploadNotReadable,
        _ => LibraryText.TransferFailed,
    };

    private int StoredNow() => _jobs.Count(job => job is { IsOver: true, Outcome: IngestionOutcome.Accepted });

    private void OnQueueChanged(JobNews news)
    {
        if (news.Owner == _owner)
            ShowSoon();
    }

    // Two thousand files move on many times a second: one look a quarter of a second is enough.
    private void ShowSoon()
    {
        if (Interlocked.Exchange(ref _asked, 1) == 1)
            return;
        _ = InvokeAsync(async () =>
        {
            await Task.Delay(Pause);
            Interlocked.Exchange(ref _asked, 0);
            if (_disposed)
                return;
            _culture.TakeUp();
            await LoadAsync();
            StateHasChanged();
            await TellStoredAsync();
        });
    }

    // The list of all documents is long: while many files come in it is read anew every few seconds, and once more at the end.
    private async Task TellStoredAsync()
    {
        var stored = StoredNow();
        var isOver = _counted.Waiting == 0 && _files.All(file => file.IsOver);
        if (stored == _stored || (!isOver && Clock.GetElapsedTime(_storedTold) < PauseOfStored))
            return;
        (_stored, _storedTold) = (stored, Clock.GetTimestamp());
        await Stored.InvokeAsync();
    }
}

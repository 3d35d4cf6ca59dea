using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;
using Microsoft.Extensions.Options;
using StaffAssistant.Core.Access;
using StaffAssistant.Core.Ingestion;
using StaffAssistant.Core.Ingestion.Jobs;
using StaffAssistant.Core.OwnDocuments;
using StaffAssistant.Web.Identity;
using StaffAssistant.Web.Layout;

namespace StaffAssistant.Web.Features.MyDocuments;

/// <summary>Files that a person uploads for himself. Nobody else sees them, whatever he may; they go by themselves.</summary>
public sealed partial class MyDocumentsPage : IDisposable
{
    private const int MostAtOnce = 20;
    private static readonly TimeSpan WhileReading = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Otherwise = TimeSpan.FromSeconds(30);
    private readonly CancellationTokenSource _gone = new();
    private readonly PageCulture _culture = new();
    private readonly List<string> _problems = [];
    private TaskCompletionSource _arrived = new();
    private IReadOnlyList<OwnDocument>? _documents;
    private IReadOnlyList<IngestionJob> _jobs = [];
    private (string Name, int Percent)? _receiving;
    private string _said = string.Empty;
    private bool _failed;
    private bool _takesFiles;

    [Inject] private PersonalUploads Documents { get; set; } = default!;

    [Inject] private ITextExtractor Extractor { get; set; } = default!;

    [Inject] private IOptions<IngestionOptions> Limits { get; set; } = default!;

    [Inject] private CurrentPerson Current { get; set; } = default!;

    [Inject] private OpenDocuments Open { get; set; } = default!;

    [Inject] private TimeProvider Clock { get; set; } = default!;

    [Inject] private ILogger<MyDocumentsPage> Logger { get; set; } = default!;

    [CascadingParameter] private ScopeChoice Scope { get; set; } = default!;

    private ScopeChoice Alone => Scope with { Collections = [OwnCollection.Name] };

    private string Accept => string.Join(',', Extractor.Extensions.Order());

    private string Formats => FormatNames.Of(Extractor.Extensions);

    public void Dispose()
    {
        _gone.Cancel();
        _gone.Dispose();
    }

    protected override async Task OnInitializedAsync()
    {
        await LoadAsync();
        if (!RendererInfo.IsInteractive)
            return;
        // The list looks after itself: what goes leaves it with the next look.
        Open.Show();
        _ = FollowAsync(_gone.Token);
    }

    private async Task FollowAsync(CancellationToken cancellationToken)
    {
        try
        {
            while (!cancellationToken.IsCancellationRequested)
            {
                await Task.WhenAny(Task.Delay(_jobs.Any(job => !job.IsOver) ? WhileReading : Otherwise, Clock, cancellationToken), _arrived.Task);
                cancellationToken.ThrowIfCancellationRequested();
                if (_arrived.Task.IsCompleted)
                    _arrived = new TaskCompletionSource();
                await InvokeAsync(async () =>
                {
                    _culture.TakeUp();
                    await LoadAsync();
                    StateHasChanged();
                });
            }
        }
        catch (OperationCanceledException)
        {
            // The page is gone.
        }
    }

    private async Task ReceiveAsync(InputFileChangeEventArgs change)
    {
        _problems.Clear();
        if (change.FileCount > MostAtOnce)
        {
            _problems.Add(MyDocumentsWords.Say(MyDocumentsText.TooManyAtOnce, MostAtOnce));
            return;
        }

        foreach (var file in change.GetMultipleFiles(MostAtOnce))
            await ReceiveAsync(file);
        _receiving = null;
        await LoadAsync();
        // From now on it is looked after closely, however long the next look was to wait.
        _arrived.TrySetResult();
    }

    private async Task ReceiveAsync(IBrowserFile file)
    {
        var largest = Limits.Value.MaxFileMegabytes * 1024L * 1024;
        if (file.Size > largest)
        {
            _problems.Add(MyDocumentsWords.Of(OwnUpload.TooLarge, file.Name, Documents.AtMost));
            return;
        }

        try
        {
            if (await Current.FindAsync() is not { } person || !person.Roles.Contains(StaffRole.Employee))
                return;
            await using var content = new CountedStream(file.OpenReadStream(largest, _gone.Token), read => Show(file, read));
            var upload = await Documents.AddAsync(new PersonKey(person.Key), file.Name, content, _gone.Token);
            if (upload == OwnUpload.Taken)
                _said = MyDocumentsWords.Say(MyDocumentsText.Taken, file.Name);
            else
                _problems.Add(MyDocumentsWords.Of(upload, file.Name, Documents.AtMost));
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            MyDocumentsLog.Failed(Logger, fault);
            _problems.Add(MyDocumentsWords.Say(MyDocumentsText.TransferFailed, file.Name));
        }
    }

    private void Show(IBrowserFile file, long read)
    {
        var percent = file.Size == 0 ? 100 : (int)(100 * read / file.Size);
        if (_receiving is { } now && now.Name == file.Name && percent - now.Percent < 5)
            return;
        _receiving = (file.Name, percent);
        StateHasChanged();
    }

    private Task LoadAsync() => TryAsync(_ => Task.CompletedTask);

    private Task StopAsync(IngestionJob job) => TryAsync(owner => Documents.StopAsync(owner, job.Id, CancellationToken.None));

    private Task RemoveAsync(OwnDocument document) => TryAsync(async owner =>
    {
        if (await Documents.RemoveAsync(owner, document.Version.DocumentId, CancellationToken.None))
            _said = MyDocumentsWords.Say(MyDocumentsText.Removed, document.Version.File.Name);
    });

    private Task RemoveAllAsync() => TryAsync(async owner => _said = MyDocumentsWords.Say(MyDocumentsText.RemovedAll, MyDocumentsWords.Count(await Documents.RemoveAllAsync(owner, CancellationToken.None))));

    private async Task TryAsync(Func<PersonKey, Task> change)
    {
        try
        {
            if (await Current.FindAsync() is not { } person)
                return;
            var owner = new PersonKey(person.Key);
            await change(owner);
            _jobs = await Documents.ListJobsAsync(owner, CancellationToken.None);
            (_documents, _failed) = (await Documents.ListAsync(owner, CancellationToken.None), false);
        }
        catch (Exception fault)
        {
            MyDocumentsLog.Failed(Logger, fault);
            _failed = true;
        }
    }
}

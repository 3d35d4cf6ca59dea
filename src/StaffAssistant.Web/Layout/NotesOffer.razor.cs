using Microsoft.AspNetCore.Components;
using StaffAssistant.Core.Access;
using StaffAssistant.Core.Answering.Writing;
using StaffAssistant.Core.Guarding.Outbound;
using StaffAssistant.Core.Rewriting;
using StaffAssistant.Web.Identity;

namespace StaffAssistant.Web.Layout;

/// <summary>Offers to have bullet points worded: what would leave first, then the proposal beside the points. Only the person takes it over.</summary>
public sealed partial class NotesOffer : IAsyncDisposable
{
    private CancellationTokenSource? _work;
    private ShieldedTexts? _preview;
    private WordedNotes? _worded;
    private string _notes = string.Empty;
    private string _said = string.Empty;

    /// <summary>Tells these points from others of the page.</summary>
    [Parameter, EditorRequired] public string Id { get; set; } = string.Empty;

    /// <summary>What the points are about, for who cannot see where the button stands.</summary>
    [Parameter, EditorRequired] public string Label { get; set; } = string.Empty;

    /// <summary>The points, one a line.</summary>
    [Parameter, EditorRequired] public string Notes { get; set; } = string.Empty;

    /// <summary>Who words them.</summary>
    [Parameter, EditorRequired] public LanguageModelDescription Model { get; set; } = default!;

    [Parameter, EditorRequired] public Func<string, PersonKey, CancellationToken, Task<WordedNotes>> Word { get; set; } = default!;

    /// <summary>True when the points stand in words that were made of others.</summary>
    [Parameter] public bool CanReturn { get; set; }

    /// <summary>Ends when what was typed is stored and shown.</summary>
    [Parameter] public Func<Task> Stored { get; set; } = () => Task.CompletedTask;

    /// <summary>The person takes the proposal over.</summary>
    [Parameter] public EventCallback<TakenWording> OnTake { get; set; }

    /// <summary>The person wants the bullet points back.</summary>
    [Parameter] public EventCallback OnReturn { get; set; }

    [Inject] private MaskPreview Masks { get; set; } = default!;

    [Inject] private CurrentPerson Current { get; set; } = default!;

    [Inject] private UseCounting Counting { get; set; } = default!;

    [Inject] private ILogger<NotesOffer> Logger { get; set; } = default!;

    public async ValueTask DisposeAsync()
    {
        if (_work is not { } work)
            return;
        await work.CancelAsync();
        work.Dispose();
    }

    private async Task BeginAsync()
    {
        // A click right after typing comes before the words are stored.
        await Stored();
        _notes = Notes;
        if (string.IsNullOrWhiteSpace(_notes))
        {
            _said = ModelText.WordEmpty;
            return;
        }

        _said = string.Empty;
        if (Masks.Of(_notes) is { } preview)
            _preview = preview;
        else
            await SendAsync();
    }

    private async Task SendAsync()
    {
        if (_work is not null || await Current.FindAsync() is not { } person)
            return;
        using var work = _work = new CancellationTokenSource();
        (_preview, _said) = (null, ModelText.Wording);
        StateHasChanged();
        try
        {
            _worded = await Word(_notes, new PersonKey(person.Key), work.Token);
            _said = string.Empty;
            await Counting.CountModelWorkAsync(_worded is { Sent: not null, Failed: null } ? 1 : 0);
        }
        catch (OperationCanceledException)
        {
            _said = ModelText.WordStopped;
        }
        catch (Exception fault)
        {
            LayoutLog.WordingFailed(Logger, fault);
            _said = ModelText.WordFailed;
        }
        finally
        {
            _work = null;
        }
    }

    private async Task StopAsync()
    {
        if (_work is { } work)
            await work.CancelAsync();
    }

    private async Task TakeAsync()
    {
        var taken = new TakenWording(_notes, _worded!.Text, Model.Name);
        _worded = null;
        // Somebody typed on while the proposal stood there: his words win.
        _said = Notes == _notes ? ModelText.WordTaken : ModelText.WordChanged;
        await OnTake.InvokeAsync(taken);
    }

    private void Forget() => (_preview, _worded, _said) = (null, null, string.Empty);
}

using Microsoft.AspNetCore.Components;
using StaffAssistant.Core.Access;
using StaffAssistant.Core.Answering.Writing;
using StaffAssistant.Core.Drafting;
using StaffAssistant.Core.Guarding.Outbound;
using StaffAssistant.Core.Rewriting;
using StaffAssistant.Web.Identity;

namespace StaffAssistant.Web.Features.Write;

/// <summary>Offers to have the bullet points of a field worded: what would leave first, then the proposal beside the points. Only the person takes it over.</summary>
public sealed partial class WordingOffer : IAsyncDisposable
{
    private CancellationTokenSource? _work;
    private ShieldedTexts? _preview;
    private WordedNotes? _worded;
    private string _notes = string.Empty;
    private string _said = string.Empty;

    /// <summary>Tells this field from others of the page.</summary>
    [Parameter, EditorRequired] public string Id { get; set; } = string.Empty;

    [Parameter, EditorRequired] public TemplateField Field { get; set; } = default!;

    [Parameter, EditorRequired] public FieldValue Value { get; set; } = default!;

    /// <summary>Ends when what was typed is stored and shown.</summary>
    [Parameter, EditorRequired] public Func<Task> Stored { get; set; } = default!;

    /// <summary>The person takes the proposal over.</summary>
    [Parameter] public EventCallback<TakenWording> OnTake { get; set; }

    /// <summary>The person wants the bullet points back.</summary>
    [Parameter] public EventCallback OnUnword { get; set; }

    [Inject] private FieldWording Wording { get; set; } = default!;

    [Inject] private MaskPreview Masks { get; set; } = default!;

    [Inject] private CurrentPerson Current { get; set; } = default!;

    [Inject] private ILogger<WordingOffer> Logger { get; set; } = default!;

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
        _notes = Value.Text;
        if (Value.IsEmpty)
        {
            _said = WriteText.WordEmpty;
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
        (_preview, _said) = (null, WriteText.Wording);
        StateHasChanged();
        try
        {
            _worded = await Wording.WordAsync(Field, _notes, new PersonKey(person.Key), work.Token);
            _said = string.Empty;
        }
        catch (OperationCanceledException)
        {
            _said = WriteText.WordStopped;
        }
        catch (Exception fault)
        {
            WriteLog.WordingFailed(Logger, fault);
            _said = WriteText.WordFailed;
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
        var taken = new TakenWording(Field, _notes, _worded!.Text, Wording.Model!.Name);
        _worded = null;
        // Somebody typed on while the proposal stood there: his words win.
        _said = Value.Text == _notes ? WriteText.WordTaken : WriteText.WordChanged;
        await OnTake.InvokeAsync(taken);
    }

    private void Forget() => (_preview, _worded, _said) = (null, null, string.Empty);
}

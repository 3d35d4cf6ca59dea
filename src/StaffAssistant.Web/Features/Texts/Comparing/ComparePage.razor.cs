using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;
using StaffAssistant.Core.Comparing;
using StaffAssistant.Core.Documents;
using StaffAssistant.Core.Texts;
using StaffAssistant.Web.Layout;

namespace StaffAssistant.Web.Features.Texts.Comparing;

/// <summary>Two texts, two files, or two versions of a filed document side by side. Nothing of it is stored.</summary>
public sealed partial class ComparePage
{
    private readonly CancellationTokenSource _gone = new();
    private CancellationTokenSource _work = new();
    private TextField? _oldField;
    private TextField? _nowField;
    private OpenedText? _old;
    private OpenedText? _now;
    private Document? _document;
    private Comparison? _comparison;
    private TextsEnd _end;
    private string _said = string.Empty;
    private string? _read;
    private bool _isWorking;

    [Inject] private FiledTexts Filed { get; set; } = default!;

    [Inject] private OpenDocuments Open { get; set; } = default!;

    [Inject] private NavigationManager Navigation { get; set; } = default!;

    [Inject] private TimeProvider Clock { get; set; } = default!;

    [Inject] private ILogger<ComparePage> Logger { get; set; } = default!;

    [SupplyParameterFromQuery(Name = PageAddress.DocumentKey)] private string? DocumentInAddress { get; set; }

    [SupplyParameterFromQuery(Name = PageAddress.VersionKey)] private string? OldInAddress { get; set; }

    [SupplyParameterFromQuery(Name = PageAddress.OtherVersionKey)] private string? NowInAddress { get; set; }

    private ScopeChoice Scope => ScopeChoice.Parse(Navigation.Uri, BerlinCalendar.Today(Clock));

    public override async ValueTask DisposeAsync()
    {
        await _gone.CancelAsync();
        await _work.CancelAsync();
        _gone.Dispose();
        _work.Dispose();
        await base.DisposeAsync();
    }

    protected override async Task OnParametersSetAsync()
    {
        var read = $"{DocumentInAddress}/{OldInAddress}/{NowInAddress}";
        if (read == _read)
            return;
        _read = read;
        (_document, _old, _now, _comparison, _end) = (null, null, null, null, TextsEnd.None);
        if (DocumentInAddress is null)
        {
            Open.Show();
            return;
        }

        _now = await Filed.OpenAsync(DocumentInAddress, NowInAddress, Scope.Stichtag, _gone.Token);
        _old = _now is null ? null : await Filed.OpenAsync(DocumentInAddress, OldInAddress ?? PreviousOf(_now), Scope.Stichtag, _gone.Token);
        if (_old is null || _now is null)
        {
            Navigation.NotFound();
            return;
        }

        Open.Show(_now.Document.Id);
        _document = _now.Document;
        if (RendererInfo.IsInteractive)
            await WorkAsync(_ => Task.FromResult<(WorkingText, WorkingText)?>((_old.Text, _now.Text)));
    }

    private static string PreviousOf(OpenedText text) =>
        (text.Document.Versions.LastOrDefault(version => version.Ordinal < text.Version.Ordinal) ?? text.Version).Id.ToString();

    private Task SubmitAsync() => _isWorking ? Task.CompletedTask : WorkAsync(ReadFieldsAsync);

    private async Task<(WorkingText Old, WorkingText Now)?> ReadFieldsAsync(CancellationToken cancellationToken)
    {
        var (old, now) = (await _oldField!.ReadAsync(cancellationToken), await _nowField!.ReadAsync(cancellationToken));
        if (old is FieldAnswer.Stopped || now is FieldAnswer.Stopped)
            throw new OperationCanceledException(cancellationToken);
        return (old, now) is (FieldAnswer.Read before, FieldAnswer.Read after) ? (before.Text, after.Text) : null;
    }

    private async Task StopAsync()
    {
        await _work.CancelAsync();
        foreach (var field in new[] { _oldField, _nowField }.OfType<TextField>())
            await field.StopAsync();
    }

    private async Task WorkAsync(Func<CancellationToken, Task<(WorkingText Old, WorkingText Now)?>> read)
    {
        _work.Dispose();
        _work = CancellationTokenSource.CreateLinkedTokenSource(_gone.Token);
        (_isWorking, _end, _said) = (true, TextsEnd.None, CompareText.Working);
        StateHasChanged();
        try
        {
            _comparison = await read(_work.Token) is { } texts ? await TextComparer.CompareAsync(texts.Old, texts.Now, _work.Token) : null;
            _end = _comparison is null ? TextsEnd.None : TextsEnd.Done;
            _said = _comparison is null ? string.Empty : CompareText.Ready;
        }
        catch (OperationCanceledException)
        {
            (_end, _said) = (TextsEnd.Stopped, string.Empty);
        }
        catch (JSDisconnectedException)
        {
            // The page is gone.
        }
        catch (Exception fault)
        {
            TextsLog.CompareFailed(Logger, fault);
            (_end, _said) = (TextsEnd.Failed, string.Empty);
        }
        finally
        {
            _isWorking = false;
        }
    }

    private void ChooseVersion(ChangeEventArgs change, string key)
    {
        var values = new Dictionary<string, object?> { [PageAddress.VersionKey] = _old!.Version.Id.ToString(), [PageAddress.OtherVersionKey] = _now!.Version.Id.ToString(), [key] = change.Value as string };
        Navigation.NavigateTo(Navigation.GetUriWithQueryParameters(values), replace: true);
    }
}

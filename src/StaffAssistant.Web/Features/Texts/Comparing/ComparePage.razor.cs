using Microsoft.AspNetCore.Components;
using StaffAssistant.Core.Comparing;
using StaffAssistant.Core.Documents;
using StaffAssistant.Core.Texts;
using StaffAssistant.Web.Layout;

namespace StaffAssistant.Web.Features.Texts.Comparing;

/// <summary>Two texts, two files, or two versions of a filed document side by side. Nothing of it is stored.</summary>
public sealed partial class ComparePage
{
    private readonly CancellationTokenSource _gone = new();
    private readonly TextWork _work = new();
    private TextField? _oldField;
    private TextField? _nowField;
    private OpenedText? _old;
    private OpenedText? _now;
    private Document? _document;
    private Comparison? _comparison;
    private string _said = string.Empty;
    private string? _read;

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
        await _work.LeaveAsync();
        (_document, _old, _now, _comparison) = (null, null, null, null);
        if (DocumentInAddress is null)
        {
            Open.Show();
            return;
        }

        var now = await Filed.OpenAsync(DocumentInAddress, NowInAddress, Scope.Stichtag, _gone.Token);
        var old = now is null ? null : await Filed.OpenAsync(DocumentInAddress, OldInAddress ?? PreviousOf(now), Scope.Stichtag, _gone.Token);
        // Other versions were asked for meanwhile.
        if (_read != read)
            return;
        if (old is null || now is null)
        {
            Navigation.NotFound();
            return;
        }

        Open.Show(now.Document.Id);
        (_document, _old, _now) = (now.Document, old, now);
        if (RendererInfo.IsInteractive)
            await WorkAsync(_ => Task.FromResult<(WorkingText, WorkingText)?>((old.Text, now.Text)));
    }

    private static string PreviousOf(OpenedText text) =>
        (text.Document.Versions.LastOrDefault(version => version.Ordinal < text.Version.Ordinal) ?? text.Version).Id.ToString();

    private Task SubmitAsync() => _work.IsWorking ? Task.CompletedTask : WorkAsync(ReadFieldsAsync);

    private async Task<(WorkingText Old, WorkingText Now)?> ReadFieldsAsync(CancellationToken cancellationToken)
    {
        var (old, now) = (await _oldField!.ReadAsync(cancellationToken), await _nowField!.ReadAsync(cancellationToken));
        if (old is FieldAnswer.Stopped || now is FieldAnswer.Stopped)
            throw new OperationCanceledException(cancellationToken);
        return (old, now) is (FieldAnswer.Read before, FieldAnswer.Read after) ? (before.Text, after.Text) : null;
    }

    private async Task StopAsync()
    {
        _work.Stop();
        foreach (var field in new[] { _oldField, _nowField }.OfType<TextField>())
            await field.StopAsync();
    }

    private async Task WorkAsync(Func<CancellationToken, Task<(WorkingText Old, WorkingText Now)?>> read)
    {
        var end = await _work.RunAsync(Begin, async cancellationToken => await CompareAsync(read, cancellationToken), fault => TextsLog.CompareFailed(Logger, fault));
        if (end is not null)
            _said = end == TextsEnd.Done ? CompareText.Ready : string.Empty;
    }

    private async Task<bool> CompareAsync(Func<CancellationToken, Task<(WorkingText Old, WorkingText Now)?>> read, CancellationToken cancellationToken)
    {
        _comparison = await read(cancellationToken) is { } texts ? await TextComparer.CompareAsync(texts.Old, texts.Now, cancellationToken) : null;
        return _comparison is not null;
    }

    private void Begin()
    {
        _said = CompareText.Working;
        StateHasChanged();
    }

    private void ChooseVersion(ChangeEventArgs change, string key)
    {
        var values = new Dictionary<string, object?> { [PageAddress.VersionKey] = _old!.Version.Id.ToString(), [PageAddress.OtherVersionKey] = _now!.Version.Id.ToString(), [key] = change.Value as string };
        Navigation.NavigateTo(Navigation.GetUriWithQueryParameters(values), replace: true);
    }
}

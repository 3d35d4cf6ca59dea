using System.Globalization;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;
using StaffAssistant.Core.Access;
using StaffAssistant.Core.Readability;
using StaffAssistant.Core.Rewriting;
using StaffAssistant.Core.Texts;
using StaffAssistant.Web.Identity;
using StaffAssistant.Web.Layout;

namespace StaffAssistant.Web.Features.Texts.Plain;

/// <summary>How a text reads, by rules; and, with a model, the text in plain German or another language beside it. Nothing of it is stored.</summary>
public sealed partial class LanguagePage
{
    private CancellationTokenSource _work = new();
    private TextField? _field;
    private string _task = string.Empty;
    private WorkingText? _text;
    private ReadabilityReport? _report;
    private RewriteTarget? _target;
    private IReadOnlyList<RewrittenParagraph> _rewritten = [];
    private IReadOnlyList<PaneMark> _marks = [];
    private TextsEnd _end;
    private string _said = string.Empty;
    private bool _isWorking;
    private int? _percent;
    private int _mark;
    private string? _toShow;

    [Inject] private TextRewriter Rewriter { get; set; } = default!;

    [Inject] private CurrentPerson Current { get; set; } = default!;

    [Inject] private OpenDocuments Open { get; set; } = default!;

    [Inject] private ILogger<LanguagePage> Logger { get; set; } = default!;

    public override async ValueTask DisposeAsync()
    {
        await _work.CancelAsync();
        _work.Dispose();
        await base.DisposeAsync();
    }

    protected override void OnInitialized() => Open.Show();

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (_toShow is not { } anchor)
            return;
        _toShow = null;
        await CallAsync("show", anchor);
    }

    private async Task StopAsync()
    {
        await _work.CancelAsync();
        await _field!.StopAsync();
    }

    private async Task SubmitAsync()
    {
        if (_isWorking || _field is null)
            return;
        _work.Dispose();
        _work = new CancellationTokenSource();
        (_isWorking, _percent, _end, _said, _mark) = (true, null, TextsEnd.None, PlainText.Working, 0);
        (_text, _report, _target, _rewritten) = (null, null, null, []);
        StateHasChanged();
        try
        {
            _end = await WorkAsync(_work.Token) ? TextsEnd.Done : TextsEnd.None;
            _said = _end == TextsEnd.Done ? PlainText.Ready : string.Empty;
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
            TextsLog.LanguageFailed(Logger, fault);
            (_end, _said) = (TextsEnd.Failed, string.Empty);
        }
        finally
        {
            _isWorking = false;
        }
    }

    private async Task<bool> WorkAsync(CancellationToken cancellationToken)
    {
        var answer = await _field!.ReadAsync(cancellationToken);
        if (answer is FieldAnswer.Stopped)
            throw new OperationCanceledException(cancellationToken);
        if (answer is not FieldAnswer.Read read)
            return false;
        _text = read.Text;
        if (Enum.TryParse<RewriteTarget>(_task, out var target) && Rewriter.Model is not null && await Current.FindAsync() is { } person)
            await RewriteAsync(read.Text, target, new PersonKey(person.Key), cancellationToken);
        else
            _report = await ReadabilityReader.ReadAsync(read.Text, cancellationToken);
        _marks = [.. (_report?.Findings ?? []).Select((finding, index) => new PaneMark(finding.Paragraph.Number, finding.Span, index + 1))];
        return true;
    }

    private async Task RewriteAsync(WorkingText text, RewriteTarget target, PersonKey asker, CancellationToken cancellationToken)
    {
        _target = target;
        var all = Math.Min(text.Paragraphs.Count, TextRewriter.MostParagraphs);
        await foreach (var paragraph in Rewriter.RewriteAsync(text, target, asker, cancellationToken))
        {
            _rewritten = [.. _rewritten, paragraph];
            _percent = 100 * _rewritten.Count / all;
            _said = string.Format(CultureInfo.CurrentCulture, PlainText.Progress, _rewritten.Count, all);
            StateHasChanged();
        }
    }

    private void Show(int finding)
    {
        _mark = finding;
        _toShow = PlaceWords.AnchorOf("text", _report!.Findings[finding - 1].Paragraph.Number);
    }

    private void Back(int finding)
    {
        _mark = finding;
        _toShow = ReadabilityView.AnchorOf(finding);
    }
}

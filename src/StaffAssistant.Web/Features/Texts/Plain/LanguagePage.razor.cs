using System.Globalization;
using Microsoft.AspNetCore.Components;
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
    private readonly TextWork _work = new();
    private TextField? _field;
    private string _task = string.Empty;
    private WorkingText? _text;
    private ReadabilityReport? _report;
    private RewriteTarget? _target;
    private IReadOnlyList<RewrittenParagraph> _rewritten = [];
    private IReadOnlyList<PaneMark> _marks = [];
    private string _said = string.Empty;
    private int? _percent;
    private int _mark;
    private string? _toShow;

    [Inject] private TextRewriter Rewriter { get; set; } = default!;

    [Inject] private CurrentPerson Current { get; set; } = default!;

    [Inject] private UseCounting Counting { get; set; } = default!;

    [Inject] private OpenDocuments Open { get; set; } = default!;

    [Inject] private ILogger<LanguagePage> Logger { get; set; } = default!;

    public override async ValueTask DisposeAsync()
    {
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
        _work.Stop();
        await _field!.StopAsync();
    }

    private async Task SubmitAsync()
    {
        if (_work.IsWorking || _field is null)
            return;
        var end = await _work.RunAsync(Begin, WorkAsync, fault => TextsLog.LanguageFailed(Logger, fault));
        if (end is not null)
            _said = end == TextsEnd.Done ? PlainText.Ready : string.Empty;
    }

    private void Begin()
    {
        (_percent, _said, _mark) = (null, PlainText.Working, 0);
        (_text, _report, _target, _rewritten) = (null, null, null, []);
        StateHasChanged();
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

        await Counting.CountModelWorkAsync(_rewritten.Count(paragraph => paragraph is { Text: not null, IsLeft: false }));
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

using Microsoft.AspNetCore.Components;
using StaffAssistant.Core.Passages;
using StaffAssistant.Core.Texts;

namespace StaffAssistant.Web.Features.Texts;

/// <summary>The text that somebody works with, with marks. Of a long one a stretch is shown at a time.</summary>
public sealed partial class TextPane
{
    /// <summary>Paragraphs that are shown at once.</summary>
    public const int Shown = 600;

    private WorkingText? _text;
    private IReadOnlyList<PaneLine> _lines = [];
    private int _start;

    /// <summary>Tells this pane from others of the page.</summary>
    [Parameter, EditorRequired] public string Id { get; set; } = string.Empty;

    [Parameter, EditorRequired] public string Title { get; set; } = string.Empty;

    [Parameter, EditorRequired] public WorkingText Text { get; set; } = default!;

    [Parameter] public IReadOnlyList<PaneMark> Marks { get; set; } = [];

    /// <summary>The mark that is looked at; 0 for none. Its paragraph is among those shown.</summary>
    [Parameter] public int Current { get; set; }

    /// <summary>Where the way back from a mark leads, with a place for its number.</summary>
    [Parameter] public string BackLabel { get; set; } = "{0}";

    [Parameter] public EventCallback<int> OnBack { get; set; }

    protected override void OnParametersSet()
    {
        if (!ReferenceEquals(_text, Text))
            (_text, _start) = (Text, 0);
        if (Marks.FirstOrDefault(mark => mark.Number == Current) is { } now && (now.Paragraph <= _start || now.Paragraph > _start + Shown))
            _start = Math.Max(0, now.Paragraph - 1 - (Shown / 2));
        Cut();
    }

    private void Move(int by)
    {
        _start = Math.Clamp(_start + by, 0, Text.Paragraphs.Count - 1);
        Cut();
    }

    // Of marks that overlap the first is drawn; the one that is looked at goes before all others.
    private void Cut()
    {
        var now = Marks.FirstOrDefault(mark => mark.Number == Current);
        var drawn = Marks.Where(mark => now is null || mark == now || mark.Paragraph != now.Paragraph || mark.Span.End <= now.Span.Start || mark.Span.Start >= now.Span.End);
        _lines = PaneLine.Of([.. Text.Paragraphs.Skip(_start).Take(Shown)], [.. drawn]);
    }

    private static string? ClassOf(PaneLine line) => line.Paragraph.Block.Kind switch
    {
        BlockKind.ListItem => line.Paragraph.Block.Level > 1 ? "item deeper" : "item",
        BlockKind.TableHeader => "cells head",
        BlockKind.TableRow => "cells",
        _ => null,
    };
}

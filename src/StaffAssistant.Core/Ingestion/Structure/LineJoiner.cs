using System.Text;
using System.Text.RegularExpressions;
using StaffAssistant.Core.Passages;

namespace StaffAssistant.Core.Ingestion.Structure;

/// <summary>
/// Makes paragraphs of lines: what was broken by the width of a page is joined, hyphenation at line ends undone, numbers that stand alone get their text.
/// Labels stay in the text; <see cref="StructureReader"/> reads them.
/// </summary>
public sealed partial class LineJoiner
{
    private readonly LineWidth _width;
    private readonly NumberingSequence _numbering = new();
    private readonly List<TextBlock> _blocks = [];
    private readonly StringBuilder _text = new();
    private SourceLine? _last;
    private BlockLabel? _label;
    private int? _page;
    private int _heading;
    private bool _gapBefore = true;

    private readonly bool _looksTell;

    private LineJoiner(IReadOnlyList<SourceLine> lines) => (_width, _looksTell) = (LineWidth.Of(lines), lines.Any(line => line.HeadingLevel > 0));

    /// <summary>The paragraphs in order; what looks like a heading has that kind, with level 0 where its depth is not known.</summary>
    public static IReadOnlyList<TextBlock> Join(IReadOnlyList<SourceLine> lines) => Join(lines, lines);

    /// <summary>The same for a part of a text, whose width is measured by all <paramref name="allLines"/>.</summary>
    public static IReadOnlyList<TextBlock> Join(IReadOnlyList<SourceLine> lines, IReadOnlyList<SourceLine> allLines)
    {
        var joiner = new LineJoiner(allLines);
        var gap = true;
        foreach (var line in lines)
        {
            var text = Blanks().Replace(line.Text.Trim(), " ");
            if (text.Length == 0 || RulePattern().IsMatch(text))
            {
                gap = true;
                continue;
            }

            joiner.Add(line with { Text = text }, gap);
            gap = false;
        }

        joiner.Flush(gapAfter: true);
        return TypedHeadings.Confirm(joiner._blocks);
    }

    /// <summary>Joins lines that are known to belong together, such as those of a table cell.</summary>
    public static string JoinAll(IReadOnlyList<string> lines)
    {
        var text = new StringBuilder();
        foreach (var line in lines.Select(line => line.Trim()).Where(line => line.Length > 0))
        {
            if (text.Length == 0)
                text.Append(line);
            else
                LineEnd.Append(text, line);
        }

        return text.ToString();
    }

    private void Add(SourceLine line, bool gap)
    {
        var label = LabelReader.Read(line.Text);
        if (_last is not null && Continues(_last, line, label, gap))
        {
            LineEnd.Append(_text, line.Text);
            _last = line;
            return;
        }

        Flush(gap);
        _gapBefore = gap;
        _text.Append(line.Text);
        _last = line;
        _label = label;
        if (label is not null)
            _numbering.Add(label);
        _page = line.Page;
        _heading = line.HeadingLevel;
    }

    private bool Continues(SourceLine last, SourceLine next, BlockLabel? label, bool gap)
    {
        if (last.HeadingLevel != next.HeadingLevel)
            return IsLoneLabel(last.Text) && label is null && next.HeadingLevel == 0;
        if (IsLoneLabel(last.Text))
            return label is null;
        if (last.HeadingLevel > 0)
            return label is null && !gap;
        if (gap)
            return label is null && _label is not { IsListMark: true } && LineEnd.IsOpen(last.Text) && char.IsLower(next.Text[0]);
        if (ContentsFilter.IsTitle(next.Text) || ContentsFilter.IsTitle(last.Text))
            return false;
        if (LineEnd.NeedsMore(last.Text) && !(label is not null && LineEnd.IsConjunction(last.Text)))
            return true;
        if (label is not null && (!LineEnd.IsOpen(last.Text) || (label.IsWeak ? GoesOnCounting(label) : _numbering.Expects(label))))
            return false;
        if (FieldPattern().IsMatch(next.Text))
            return false;
        if (!LineEnd.IsOpen(last.Text))
            return LineEnd.MayGoOn(last.Text, next.Text) && (last.IsFull ?? _width.BreaksAfterSentence(last.Text, next.Text));
        return char.IsLower(next.Text[0]) || LineEnd.IsBroken(last.Text) || (last.IsFull ?? _width.BreaksOpenLine(last.Text, next.Text));
    }

    // "2. das Dienstgeschäft" behind "1. Beginn und Ende," is the next item; elsewhere it may be a figure in a sentence.
    private bool GoesOnCounting(BlockLabel label) =>
        _label is { Kind: LabelKind.Decimal, Depth: 1 } && int.TryParse(_label.Number, out var before) && label.Number == (before + 1).ToString(null, null);

    private bool IsLoneLabel(string last) => _label is not null && _label.Length >= last.Length && _text.Length == last.Length;

    private void Flush(bool gapAfter)
    {
        if (_last is null)
            return;
        var text = _text.ToString();
        var kind = _heading > 0 || (!_looksTell && TypedHeadings.MayBe(text, _label, _gapBefore, gapAfter)) ? BlockKind.Heading : BlockKind.Paragraph;
        _blocks.Add(new TextBlock(kind, text) { Page = _page, Level = _heading });
        _text.Clear();
        _last = null;
    }

    // "Autor: …", "Datum des Inkrafttretens: …"
    [GeneratedRegex(@"^\p{Lu}[\p{L} ]{2,28}:\s\S")]
    private static partial Regex FieldPattern();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();

    [GeneratedRegex(@"^[-_=*~.–—]{4,}$")]
    private static partial Regex RulePattern();
}

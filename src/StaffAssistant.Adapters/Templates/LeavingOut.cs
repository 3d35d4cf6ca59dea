namespace StaffAssistant.Adapters.Templates;

/// <summary>
/// Takes out of a part what is there only for fields that stay empty: paragraphs, rows and tables of theirs, headings above them, words beside them. What it does not take out is
/// filled with nothing afterwards. What the template protects stays as it is.
/// </summary>
internal sealed class LeavingOut
{
    // What a paragraph may hold beside its text; it does not go with the text.
    private static readonly string[] Anchors =
        ["drawing", "pict", "object", "sectPr", "footnoteReference", "endnoteReference", "bookmarkStart", "bookmarkEnd", "commentRangeStart", "commentRangeEnd", "commentReference", "fldChar"];

    private readonly WordPart _part;
    private readonly Func<FieldPlace, bool> _isLeftOut;
    private readonly Dictionary<SourceElement, FieldPlace.Control> _controls;
    private readonly List<Splice> _cuts = [];
    private readonly HashSet<SourceElement> _gone = [];

    private LeavingOut(WordPart part, Func<FieldPlace, bool> isLeftOut)
    {
        (_part, _isLeftOut) = (part, isLeftOut);
        _controls = PlaceFinder.Find(part).OfType<FieldPlace.Control>().ToDictionary(place => place.Element);
    }

    /// <summary>The part without it; the same part when nothing goes.</summary>
    public static WordPart From(WordPart part, Func<FieldPlace, bool> isLeftOut)
    {
        if (!PlaceFinder.Find(part).Any(isLeftOut))
            return part;
        var leaving = new LeavingOut(part, isLeftOut);
        leaving.Within(part.Root.Child("body") ?? part.Root);
        IReadOnlyList<Splice> splices = [.. leaving._cuts.Where(cut => !leaving._gone.Any(gone => cut.Start >= gone.Start && cut.End <= gone.End)), .. leaving.Removals()];
        return splices.Count == 0 ? part : WordPart.Read(part.Name, part.With(splices));
    }

    private IEnumerable<Splice> Removals() => _gone.Where(gone => !_gone.Any(around => around != gone && around.Start <= gone.Start && around.End >= gone.End))
        .Select(gone => new Splice(gone.Start, gone.End, string.Empty));

    private LineState Within(SourceElement parent)
    {
        var (state, before) = (LineState.Nothing, _gone.Count);
        foreach (var child in parent.Children)
            state += child.Is("p") ? Paragraph(child) : child.Is("tbl") ? Table(child) : child.Is("sdt") ? Control(child) : child.Children.Count > 0 ? Within(child) : LineState.Nothing;
        if (_gone.Count > before)
        {
            Headings(parent);
            KeepOne(parent);
        }

        return state;
    }

    private LineState Control(SourceElement element)
    {
        if (_controls.TryGetValue(element, out var place))
        {
            if (!_isLeftOut(place))
                return new LineState(false, true, string.Empty);
            if (element.Child("sdtContent")?.Child("tc") is null)
                _gone.Add(element);
            return new LineState(true, false, string.Empty);
        }

        return ContentControl.Of(element) is { KeepsText: true } ? new LineState(false, true, string.Empty) : Within(element.Child("sdtContent") ?? element);
    }

    private LineState Paragraph(SourceElement paragraph)
    {
        var pieces = ParagraphPiece.Of(_part.Source, paragraph, PlaceFinder.IsInGroup(paragraph)).ToList();
        var text = string.Concat(pieces.Select(piece => piece.Text));
        var places = PlacesOf(pieces);
        if (!places.Exists(place => place.IsEmpty))
            return new LineState(false, places.Count > 0, text);
        var gone = ClauseCut.Of(text, places);
        var left = string.Concat(text.Where((_, at) => !gone[at]));
        if (!left.Any(char.IsLetterOrDigit) && !places.Exists(place => !place.IsEmpty) && !pieces.Exists(piece => piece.IsLocked) && !paragraph.Descendants().Any(below => Anchors.Contains(below.Name)))
            _gone.Add(paragraph);
        else
            LineCut.Write(_part.Source, pieces, gone, _cuts);
        return new LineState(true, places.Exists(place => !place.IsEmpty), left);
    }

    private List<LinePlace> PlacesOf(List<ParagraphPiece> pieces)
    {
        var (places, at, starts) = (new List<LinePlace>(), 0, new Dictionary<SourceElement, int>());
        foreach (var piece in pieces)
        {
            if (piece.Control is { } control && _controls.TryGetValue(control, out var place))
                places.Add(new LinePlace(at, at + piece.Text.Length, _isLeftOut(place)));
            if (piece.Element is { } element)
                starts[element] = at;
            at += piece.Text.Length;
        }

        places.AddRange(PlaceFinder.BracesOf(_part.Source, pieces).OfType<FieldPlace.Braces>()
            .Select(braces => new LinePlace(starts[braces.Cuts[0].Element] + braces.Cuts[0].From, starts[braces.Cuts[^1].Element] + braces.Cuts[^1].To, _isLeftOut(braces))));
        return [.. places.OrderBy(place => place.From)];
    }

    // A row with a label and nothing else goes; with the last of them the table, headings of its columns or not.
    private LineState Table(SourceElement table)
    {
        var (state, rows, gone) = (LineState.Nothing, table.Descendants().Where(below => below.Is("tr") && TableOf(below) == table).ToList(), 0);
        var kept = new List<LineState>();
        foreach (var row in rows)
        {
            var cells = row.Descendants().Where(below => below.Is("tc") && TableOf(below) == table).Select(Cell).ToList();
            var whole = cells.Aggregate(LineState.Nothing, (sum, cell) => sum + cell);
            if (whole is { HasEmpty: true, HasFilled: false } && cells.Skip(1).All(cell => string.IsNullOrWhiteSpace(cell.Text)) && MayGo(row))
            {
                _gone.Add(row);
                gone++;
            }
            else
            {
                kept.Add(whole);
            }

            state += whole;
        }

        if (gone > 0 && kept.Count <= 1 && kept.TrueForAll(row => row is { HasEmpty: false, HasFilled: false }))
            _gone.Add(table);
        return state;
    }

    private static bool MayGo(SourceElement row) => !PlaceFinder.IsInGroup(row)
        && !row.Descendants().Any(below => below.Is("vMerge") || Anchors.Contains(below.Name) || (below.Is("sdt") && ContentControl.Of(below) is { KeepsText: true }));

    private LineState Cell(SourceElement cell) =>
        cell.Parent?.Parent is { } around && _controls.TryGetValue(around, out var place) ? new LineState(_isLeftOut(place), !_isLeftOut(place), string.Empty) : Within(cell);

    private static SourceElement? TableOf(SourceElement element) => element.Parent is not { } parent || parent.Is("tbl") ? element.Parent : TableOf(parent);

    // A heading goes when it says no more than the name of the field below it, or when nothing is left up to the next one.
    private void Headings(SourceElement parent)
    {
        var blocks = parent.Children.Where(child => child.Is("p") || child.Is("tbl") || child.Is("sdt")).ToList();
        foreach (var (index, heading) in blocks.Index().Where(block => block.Item.Is("p") && PreviewReader.IsSection(block.Item)))
        {
            var pieces = ParagraphPiece.Of(_part.Source, heading, false).ToList();
            var below = blocks.Skip(index + 1).TakeWhile(block => !block.Is("p") || !PreviewReader.IsHeading(block)).ToList();
            if (below.Count > 0 && _gone.Contains(below[0]) && PlacesOf(pieces).Count == 0 && !heading.Descendants().Any(inside => Anchors.Contains(inside.Name))
                && (below.TrueForAll(_gone.Contains) || IsNameOf(below[0], string.Concat(pieces.Select(piece => piece.Text)))))
                _gone.Add(heading);
        }
    }

    private bool IsNameOf(SourceElement below, string heading)
    {
        var fields = _controls.Where(control => control.Key.Start >= below.Start && control.Key.End <= below.End).Select(control => control.Value.Field)
            .Concat(below.Is("p") ? PlaceFinder.BracesOf(_part.Source, [.. ParagraphPiece.Of(_part.Source, below, false)]).OfType<FieldPlace.Braces>().Select(braces => braces.Field) : []);
        var name = heading.TrimStart([.. "0123456789.) \u00A0"]).TrimEnd(' ', ':');
        return fields.Any(field => string.Equals(field.Label, name, StringComparison.OrdinalIgnoreCase));
    }

    // Cells, headers, notes must hold a paragraph, and so must a control; the text of the document need not.
    private void KeepOne(SourceElement parent)
    {
        if (!parent.Is("body") && parent.Children.TrueForAll(child => !(child.Is("p") || child.Is("tbl") || child.Is("sdt")) || _gone.Contains(child))
            && parent.Children.FindLast(child => (child.Is("p") || child.Is("sdt")) && _gone.Contains(child)) is { } last)
        {
            _gone.Remove(last);
            var (paragraph, prefix) = (last.Is("p") ? last : last.Child("sdtContent")?.Child("p"), last.Prefix.Length == 0 ? string.Empty : last.Prefix + ":");
            _cuts.RemoveAll(cut => cut.Start >= last.Start && cut.End <= last.End);
            _cuts.Add(new Splice(last.Start, last.End, $"<{prefix}p>{paragraph?.Child("pPr")?.Outer}</{prefix}p>"));
        }
    }
}

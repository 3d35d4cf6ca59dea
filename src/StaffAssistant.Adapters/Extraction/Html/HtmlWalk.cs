using AngleSharp.Html;
using AngleSharp.Html.Parser;
using AngleSharp.Text;

namespace StaffAssistant.Adapters.Extraction.Html;

/// <summary>
/// Goes through the tokens of a page once, with a stack of the open elements and no tree: work grows with the length of the file, whatever its nesting. Start
/// and end tags close what HTML says they close, as far as words and their visibility depend on it.
/// </summary>
internal sealed class HtmlWalk(string page, BlockCollector blocks)
{
    private readonly HtmlOutput _output = new(blocks);
    private readonly HtmlStack _stack = new();
    private readonly HtmlSight _sight = new(blocks);

    /// <summary>The title of the page.</summary>
    public string? Title { get; private set; }

    /// <summary>The language that the page says it is in.</summary>
    public string? Language { get; private set; }

    /// <summary>True when there was a tag at all.</summary>
    public bool HasTags { get; private set; }

    /// <summary>Reads the page.</summary>
    public void Read()
    {
        using var source = new TextSource(new StringTextSource(page));
        var tokenizer = new HtmlTokenizer(source, HtmlEntityProvider.Resolver) { SkipComments = true };
        for (var token = tokenizer.GetStructToken(); token.Type != HtmlTokenType.EndOfFile; token = tokenizer.GetStructToken())
        {
            if (token.Type == HtmlTokenType.StartTag)
            {
                var name = token.Name.ToString();
                Open(name, token.IsSelfClosing, new HtmlAttributes(ref token));
                tokenizer.State = _stack.Top.IsForeign ? HtmlParseMode.PCData : ModeBehind(name);
            }
            else if (token.Type == HtmlTokenType.EndTag)
            {
                Close(token.Name.ToString());
            }
            else if (token.Type == HtmlTokenType.Character)
            {
                Say(token.Data.ToString());
            }
        }

        CloseDownTo(0);
        _output.Flush(_stack.Top);
    }

    private void Open(string name, bool isSelfClosing, HtmlAttributes attributes)
    {
        blocks.EnsureRoom(0);
        HasTags = true;
        CloseAround(HtmlEnds.Before(name, _stack));
        var element = _sight.Of(_stack.Top, name, attributes);
        if (name == "html")
            Language ??= attributes["lang"];
        if (name == "br")
            BreakLine();
        if (HtmlNames.Block.Contains(name))
            _output.Flush(_stack.Top);
        if (HtmlNames.Void.Contains(name) || (element.IsForeign && isSelfClosing) || (HtmlNames.TablePart.Contains(name) && _stack.Find(other => other == "table", _ => false) < 0))
            return;
        if (name is "ul" or "ol" or "menu" or "dir")
            element = element with { List = new HtmlList((element.List?.Level ?? 0) + 1, name == "ol", attributes["type"] ?? "1", attributes.Number("start") ?? 1), Item = null };
        else if (name == "li")
            element = element with { Item = (element.List ?? new HtmlList(1, false, string.Empty, 1)).Next(attributes.Number("value")) };
        OpenTablePart(element, attributes);
        _stack.Push(element);
    }

    private void OpenTablePart(HtmlElement element, HtmlAttributes attributes)
    {
        if (element.Name == "table")
            _output.OpenTable();
        else if (element.Name == "tr")
            _output.OpenRow(isHeader: _stack.Top.Name == "thead");
        else if (element.Name is "td" or "th" && !element.IsHidden && !element.IsDropped)
            _output.OpenCell(element.Name == "th", attributes.Number("colspan") ?? 1, attributes.Number("rowspan") ?? 1);
    }

    private void Close(string name)
    {
        if (name == "br")
            BreakLine();
        var index = HtmlEnds.ClosedBy(name, _stack);
        if (index < 0)
            return;
        if (!HtmlNames.Formatting.Contains(name))
            CloseAround(index);
        else if (_stack.HoldsBlock(index))
            _stack.RemoveAt(index);
        else
            CloseDownTo(index);
    }

    // Formatting that its author did not end goes on behind the element around it, up to the end of a table cell.
    private void CloseAround(int count)
    {
        var (hidden, struck) = (_stack.GoesOn(count, element => element.IsHidden), _stack.GoesOn(count, element => element.IsStruck));
        CloseDownTo(count);
        if (hidden is not null || struck is not null)
            _stack.Push(_stack.Top with { Name = (hidden ?? struck)!, IsHidden = _stack.Top.IsHidden || hidden is not null, IsStruck = _stack.Top.IsStruck || struck is not null, ChangesSight = true });
    }

    private void CloseDownTo(int count)
    {
        while (_stack.Count > count)
        {
            if (HtmlNames.Block.Contains(_stack.Top.Name))
                _output.Flush(_stack.Top);
            var closed = _stack.Pop();
            if (closed.Name is "td" or "th")
                _output.CloseCell();
            else if (closed.Name == "table")
                _output.CloseTable();
        }
    }

    private void Say(string words)
    {
        var isBlank = string.IsNullOrWhiteSpace(words);
        if (_stack.Top.Name == "head" && !isBlank)
            CloseDownTo(_stack.Count - 1);
        var element = _stack.Top;
        if (element is { Name: "title", IsForeign: false })
            Title ??= words;
        else if (element is { Name: "style", IsForeign: false })
            _sight.AddSheet(words);
        if (element.IsDropped)
            return;
        blocks.Look(words);
        if (!element.IsHidden && !element.IsStruck)
            _output.Append(words, element);
        else if (!isBlank)
            blocks.Warn(element.IsHidden ? FileWarnings.HiddenText : FileWarnings.DeletedText);
    }

    private void BreakLine()
    {
        if (_stack.Top is { IsDropped: false, IsHidden: false, IsStruck: false })
            _output.BreakLine();
    }

    // What the tree builder of a browser tells its tokenizer; scripts are on there, so that the words of noscript are not shown.
    private static HtmlParseMode ModeBehind(string name) => name switch
    {
        "title" or "textarea" => HtmlParseMode.RCData,
        "style" or "xmp" or "iframe" or "noembed" or "noframes" or "noscript" => HtmlParseMode.Rawtext,
        "script" => HtmlParseMode.Script,
        "plaintext" => HtmlParseMode.Plaintext,
        _ => HtmlParseMode.PCData,
    };
}

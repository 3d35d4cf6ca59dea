using StaffAssistant.Core.Ingestion;

namespace StaffAssistant.Adapters.Extraction.Html;

/// <summary>The open elements, outermost first.</summary>
internal sealed class HtmlStack
{
    // Browsers stop at 512.
    private const int Deepest = 512;

    private readonly List<HtmlElement> _open = [];

    /// <summary>Number of open elements.</summary>
    public int Count => _open.Count;

    /// <summary>The innermost one.</summary>
    public HtmlElement Top => _open.Count > 0 ? _open[^1] : HtmlElement.Root;

    /// <summary>Opens one more.</summary>
    /// <exception cref="ReadingRefusedException">They are nested deeper than any document is.</exception>
    public void Push(HtmlElement element)
    {
        if (_open.Count == Deepest)
            throw new ReadingRefusedException(RefusalReason.TooDeep);
        _open.Add(element);
    }

    /// <summary>Closes the innermost one.</summary>
    public HtmlElement Pop()
    {
        var top = _open[^1];
        _open.RemoveAt(_open.Count - 1);
        return top;
    }

    /// <summary>Forgets an element around others that stay open.</summary>
    public void RemoveAt(int index) => _open.RemoveAt(index);

    /// <summary>True when a block was opened inside the element.</summary>
    public bool HoldsBlock(int index) => _open.Skip(index + 1).Any(element => HtmlNames.Block.Contains(element.Name));

    /// <summary>The name of a formatting element among those to be closed that hides or strikes words and was not ended by its author; null when there is none.</summary>
    public string? GoesOn(int count, Func<HtmlElement, bool> isMeant)
    {
        var begin = Math.Max(count, _open.FindLastIndex(element => HtmlNames.Scope.Contains(element.Name)) + 1);
        return begin > count ? null : _open.Skip(count).FirstOrDefault(element => element.ChangesSight && isMeant(element) && HtmlNames.Formatting.Contains(element.Name))?.Name;
    }

    /// <summary>Where the innermost element stands that is wanted, or -1 when there is none inside the innermost one that ends the search.</summary>
    public int Find(Func<string, bool> isWanted, Func<string, bool> endsSearch)
    {
        for (var index = _open.Count - 1; index >= 0; index--)
        {
            if (isWanted(_open[index].Name))
                return index;
            if (endsSearch(_open[index].Name))
                return -1;
        }

        return -1;
    }

    /// <summary>Where the outermost drawing or formula begins that the innermost element is in, or -1.</summary>
    public int FindForeign() => Top.IsForeign ? _open.FindIndex(element => element.IsForeign) : -1;
}

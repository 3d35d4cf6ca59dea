namespace StaffAssistant.Adapters.Extraction.Html;

/// <summary>An open item of a list; its sign stands before its first line only.</summary>
internal sealed class HtmlListItem(int level, string label)
{
    private string? _label = label;

    /// <summary>How deep it lies, from 1.</summary>
    public int Level => level;

    /// <summary>The sign, once.</summary>
    public string? TakeLabel()
    {
        var taken = _label;
        _label = null;
        return taken;
    }
}

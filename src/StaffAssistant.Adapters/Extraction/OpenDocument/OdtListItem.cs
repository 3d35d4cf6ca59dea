namespace StaffAssistant.Adapters.Extraction.OpenDocument;

/// <summary>An open item of a list; its number stands before its first line only.</summary>
internal sealed class OdtListItem(string style, int level, string? label)
{
    private string? _label = label;

    /// <summary>The style of its list.</summary>
    public string Style => style;

    /// <summary>How deep it lies, from 1.</summary>
    public int Level => level;

    /// <summary>True for a sign without a number.</summary>
    public bool IsBullet { get; } = label is { Length: 0 };

    /// <summary>True when it has a number.</summary>
    public bool WasNumbered { get; } = label is { Length: > 0 };

    /// <summary>The number, once; empty for a bullet.</summary>
    public string? TakeLabel()
    {
        var taken = _label;
        _label = null;
        return taken;
    }
}

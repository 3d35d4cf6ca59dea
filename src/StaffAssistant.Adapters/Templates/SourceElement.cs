namespace StaffAssistant.Adapters.Templates;

/// <summary>An element with its place in the text of a part, so that it can be changed without touching anything beside it.</summary>
internal sealed class SourceElement(string source, SourceElement? parent, string qualifiedName, bool isWord, int start)
{
    /// <summary>The element around it; null for the root.</summary>
    public SourceElement? Parent { get; } = parent;

    /// <summary>The elements in it.</summary>
    public List<SourceElement> Children { get; } = [];

    /// <summary>The prefix of its namespace; empty where it has none.</summary>
    public string Prefix { get; } = qualifiedName.Contains(':', StringComparison.Ordinal) ? qualifiedName[..qualifiedName.IndexOf(':', StringComparison.Ordinal)] : string.Empty;

    /// <summary>Its name without prefix.</summary>
    public string Name { get; } = qualifiedName[(qualifiedName.IndexOf(':', StringComparison.Ordinal) + 1)..];

    /// <summary>True when it belongs to WordprocessingML.</summary>
    public bool IsWord { get; } = isWord;

    /// <summary>Where its start tag begins.</summary>
    public int Start { get; } = start;

    /// <summary>Behind its start tag.</summary>
    public int ContentStart { get; set; }

    /// <summary>Where its end tag begins.</summary>
    public int ContentEnd { get; set; }

    /// <summary>Behind its end tag.</summary>
    public int End { get; set; }

    /// <summary>True for <c>&lt;x/&gt;</c>.</summary>
    public bool IsEmptyTag => ContentStart == End;

    /// <summary>Its source, tags included.</summary>
    public string Outer => source[Start..End];

    /// <summary>Its source without its tags.</summary>
    public string Inner => source[ContentStart..ContentEnd];

    /// <summary>True for an element of WordprocessingML with this name.</summary>
    public bool Is(string name) => IsWord && Name == name;

    /// <summary>The first child of WordprocessingML with this name.</summary>
    public SourceElement? Child(string name) => Children.Find(child => child.Is(name));

    /// <summary>All elements below it in order.</summary>
    public IEnumerable<SourceElement> Descendants()
    {
        foreach (var child in Children)
        {
            yield return child;
            foreach (var deeper in child.Descendants())
                yield return deeper;
        }
    }

    /// <summary>The attributes of its start tag in order.</summary>
    public IEnumerable<SourceAttribute> Attributes()
    {
        var at = Start + 1;
        while (at < ContentStart && !char.IsWhiteSpace(source[at]) && source[at] is not ('>' or '/'))
            at++;
        while (true)
        {
            while (at < ContentStart && char.IsWhiteSpace(source[at]))
                at++;
            if (at >= ContentStart || source[at] is '>' or '/')
                yield break;
            var equals = source.IndexOf('=', at);
            var name = source[at..equals].Trim();
            var open = equals + 1;
            while (char.IsWhiteSpace(source[open]))
                open++;
            var close = source.IndexOf(source[open], open + 1);
            yield return new SourceAttribute(name, SourceText.Decode(source[(open + 1)..close]), open + 1, close);
            at = close + 1;
        }
    }

    /// <summary>The value of the attribute with this name, whatever its prefix; null when there is none.</summary>
    public string? Attribute(string name) =>
        Attributes().FirstOrDefault(attribute => attribute.Name == name || attribute.Name.EndsWith(':' + name, StringComparison.Ordinal))?.Value;
}

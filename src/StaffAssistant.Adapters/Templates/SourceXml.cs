using StaffAssistant.Adapters.Extraction.Packages;

namespace StaffAssistant.Adapters.Templates;

/// <summary>
/// Reads elements with their places out of the text of a part. Only for parts that <see cref="CarefulXml"/> has looked through: well-formed, without type definition, within
/// the limits on depth and number.
/// </summary>
internal static class SourceXml
{
    private const string Transitional = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private const string Strict = "http://purl.oclc.org/ooxml/wordprocessingml/main";

    /// <summary>The root element.</summary>
    public static SourceElement Read(string source)
    {
        SourceElement? root = null, open = null;
        var spaces = new Stack<Dictionary<string, string>>();
        for (var at = source.IndexOf('<', StringComparison.Ordinal); at >= 0; at = source.IndexOf('<', at))
        {
            var end = EndOfMarkup(source, at);
            if (source[at + 1] == '/')
            {
                (open!.ContentEnd, open.End) = (at, end);
                open = open.Parent;
                spaces.Pop();
            }
            else if (source[at + 1] is not ('!' or '?'))
            {
                var element = Open(source, at, end, open, spaces);
                root ??= element;
                open?.Children.Add(element);
                if (source[end - 2] == '/')
                    (element.ContentEnd, element.End) = (end, end);
                else
                    open = element;
                if (source[end - 2] == '/')
                    spaces.Pop();
            }

            at = end;
            if (at >= source.Length)
                break;
        }

        return root ?? throw new InvalidDataException("A part without an element.");
    }

    /// <summary>Behind the tag, comment, instruction or CDATA section that begins at a place.</summary>
    public static int EndOfMarkup(string source, int at)
    {
        if (string.CompareOrdinal(source, at, "<!--", 0, 4) == 0)
            return source.IndexOf("-->", at + 4, StringComparison.Ordinal) + 3;
        if (string.CompareOrdinal(source, at, "<![CDATA[", 0, 9) == 0)
            return source.IndexOf("]]>", at + 9, StringComparison.Ordinal) + 3;
        if (source[at + 1] == '?')
            return source.IndexOf("?>", at + 2, StringComparison.Ordinal) + 2;
        var quote = '\0';
        for (var end = at + 1; end < source.Length; end++)
        {
            if (quote != '\0')
                quote = source[end] == quote ? '\0' : quote;
            else if (source[end] is '"' or '\'')
                quote = source[end];
            else if (source[end] == '>')
                return end + 1;
        }

        throw new InvalidDataException("A tag without an end.");
    }

    private static SourceElement Open(string source, int at, int end, SourceElement? parent, Stack<Dictionary<string, string>> spaces)
    {
        var stop = source.AsSpan(at + 1, end - at - 1).IndexOfAny(" \t\r\n/>");
        var name = source.Substring(at + 1, stop);
        var inherited = spaces.Count > 0 ? spaces.Peek() : [];
        var probe = new SourceElement(source, parent, name, false, at) { ContentStart = end };
        var declared = source.AsSpan(at, end - at).Contains("xmlns", StringComparison.Ordinal)
            ? probe.Attributes().Where(attribute => attribute.Name == "xmlns" || attribute.Name.StartsWith("xmlns:", StringComparison.Ordinal)).ToList()
            : [];
        var known = declared.Count == 0 ? inherited : new Dictionary<string, string>(inherited);
        foreach (var attribute in declared)
            known[attribute.Name == "xmlns" ? string.Empty : attribute.Name[6..]] = attribute.Value;
        spaces.Push(known);
        var isWord = known.GetValueOrDefault(probe.Prefix) is Transitional or Strict;
        return new SourceElement(source, parent, name, isWord, at) { ContentStart = end };
    }
}

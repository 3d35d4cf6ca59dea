namespace StaffAssistant.Core.Language;

/// <summary>
/// Cuts German administrative text into sentences. Knows abbreviations (Abs., z. B., i. V. m.), ordinals ("2. April"), numbering in front ("4.2", "1."),
/// amounts, dates and initials. A line feed always ends a sentence; colon and semicolon never do.
/// </summary>
public static class SentenceSplitter
{
    /// <summary>The sentences in order, without white space around them; together they hold every other character of the text.</summary>
    public static IReadOnlyList<TextSpan> Split(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var sentences = new List<TextSpan>();
        var start = 0;
        for (var index = 0; index < text.Length; index++)
        {
            var end = EndAt(text, start, index);
            if (end < 0)
                continue;
            Add(sentences, text, start, end);
            start = end;
            index = end - 1;
        }

        Add(sentences, text, start, text.Length);
        return sentences;
    }

    // The position after the sentence when the character at index ends it, else -1.
    private static int EndAt(string text, int start, int index)
    {
        var mark = text[index];
        if (mark == '\n')
            return index + 1;
        if (mark is not ('.' or '!' or '?' or '…'))
            return -1;
        var end = AfterClosing(text, index + 1);
        if (end == text.Length)
            return end;
        if (!char.IsWhiteSpace(text[end]))
            return -1;
        var next = SkipBlanks(text, end);
        if (next == text.Length || text[next] == '\n')
            return end;
        if (char.IsLower(text[next]))
            return -1;
        return mark != '.' || FullStop.EndsSentence(text, start, index, next) ? end : -1;
    }

    private static int AfterClosing(string text, int index)
    {
        while (index < text.Length && text[index] is '.' or '!' or '?' or '"' or '“' or '”' or '‘' or '’' or '\'' or '»' or '«' or ')' or ']')
            index++;
        return index;
    }

    private static int SkipBlanks(string text, int index)
    {
        while (index < text.Length && text[index] != '\n' && char.IsWhiteSpace(text[index]))
            index++;
        return index;
    }

    private static void Add(List<TextSpan> sentences, string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
            start++;
        while (end > start && char.IsWhiteSpace(text[end - 1]))
            end--;
        if (end > start)
            sentences.Add(new TextSpan(start, end - start));
    }
}

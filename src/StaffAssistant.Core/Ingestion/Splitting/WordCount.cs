using StaffAssistant.Core.Passages;

namespace StaffAssistant.Core.Ingestion.Splitting;

/// <summary>Counts words: what stands between white space and holds a letter or digit.</summary>
internal static class WordCount
{
    public static int Of(IEnumerable<TextBlock> blocks) => blocks.Sum(block => Of(block.LabelledText));

    public static int Of(ReadOnlySpan<char> text)
    {
        var words = 0;
        var inWord = false;
        foreach (var character in text)
        {
            if (char.IsWhiteSpace(character))
            {
                inWord = false;
            }
            else if (!inWord && char.IsLetterOrDigit(character))
            {
                inWord = true;
                words++;
            }
        }

        return words;
    }
}

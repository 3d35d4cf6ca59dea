namespace StaffAssistant.Core.Conversations.FollowUps;

/// <summary>What a question is about, in its own words. Who is named in it is not carried on: no rule is about "Frau Wessels".</summary>
internal static class QuestionSubject
{
    private const int MostWords = 8;

    /// <summary>The words that stand side by side together, the others parted by commas; empty when the question has none.</summary>
    public static string Of(AskedSentence question, IReadOnlySet<int> persons)
    {
        var words = question.Strong.Where(word => !persons.Contains(word.Start)).Take(MostWords).ToList();
        if (words.Count == 0)
            words = [.. question.Words.Where(word => word.IsCapital && !persons.Contains(word.Start) && FollowUpWords.Attribute.Contains(word.Folded)).Take(MostWords)];
        var (text, end) = (string.Empty, -1);
        foreach (var word in words)
        {
            text += end < 0 ? word.Text : string.IsNullOrWhiteSpace(question.Text[end..word.Start]) ? ' ' + word.Text : ", " + word.Text;
            end = word.End;
        }

        return text;
    }
}

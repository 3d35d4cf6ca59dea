using StaffAssistant.Core.Answering.Writing;

namespace StaffAssistant.Core.Rewriting;

/// <summary>What came of wording bullet points: a proposal that a person takes over, or does not.</summary>
/// <param name="Points">The bullet points as typed, without the signs of a list.</param>
public sealed record WordedNotes(IReadOnlyList<string> Points)
{
    /// <summary>The sentences that stood up to their bullet points; empty when there is nothing to offer.</summary>
    public IReadOnlyList<WordedSentence> Sentences { get; init; } = [];

    /// <summary>Why further sentences are not shown, one reason for each.</summary>
    public IReadOnlyList<WithheldReason> Withheld { get; init; } = [];

    /// <summary>Why the model gave none; null when it did.</summary>
    public FallBackReason? Failed { get; init; }

    /// <summary>What left for it; null when nothing did.</summary>
    public SentTexts? Sent { get; init; }

    /// <summary>True when there is something to take over.</summary>
    public bool IsOffered => Sentences.Count > 0;

    /// <summary>Numbers of the bullet points that no sentence says; they stay as they are.</summary>
    public IReadOnlyList<int> Left => [.. Enumerable.Range(1, Points.Count).Except(Sentences.SelectMany(sentence => sentence.Points))];

    /// <summary>The sentences in the order of their bullet points; between them, on lines of their own, the points that no sentence says.</summary>
    public string Text
    {
        get
        {
            var lines = new List<string>();
            var goesOn = false;
            for (var number = 1; number <= Points.Count; number++)
            {
                var here = string.Join(' ', Sentences.Where(sentence => sentence.Points.Min() == number).Select(sentence => sentence.Text));
                if (here.Length > 0 && goesOn)
                    lines[^1] += " " + here;
                else if (here.Length > 0)
                    lines.Add(here);
                else if (Left.Contains(number))
                    lines.Add(Points[number - 1]);
                goesOn = here.Length > 0 || (goesOn && !Left.Contains(number));
            }

            return string.Join('\n', lines);
        }
    }
}

using StaffAssistant.Core.Language;
using StaffAssistant.Core.Summaries;

namespace StaffAssistant.Web.Features.Texts.Summaries;

/// <summary>A sentence of a summary with the places that it stands on.</summary>
/// <param name="Number">Its number, from 1.</param>
/// <param name="Sentence">Its words.</param>
/// <param name="Places">Where it stands, or what proves it; never empty. Their numbers are those of the marks in the text.</param>
/// <param name="IsVerbatim">True when the words are those of the text.</param>
public sealed record SummaryRow(int Number, string Sentence, IReadOnlyList<PaneMark> Places, bool IsVerbatim)
{
    /// <summary>The sentences of a text, each with its mark.</summary>
    public static IReadOnlyList<SummaryRow> Of(Summary summary) =>
        [.. summary.Sentences.Select((sentence, index) => new SummaryRow(index + 1, sentence.Text, [new PaneMark(sentence.Paragraph.Number, sentence.Span, index + 1)], true))];

    /// <summary>A worded sentence; the numbers of its marks go on after those before it.</summary>
    public static SummaryRow Of(SummaryStep.Worded worded, int number, int marks) =>
        new(number, worded.Text, [.. worded.Proof.Select((proof, index) => new PaneMark(proof.Paragraph.Number, SpanOf(proof), marks + index + 1))], false);

    private static TextSpan SpanOf(SummaryProof proof)
    {
        var text = proof.Paragraph.Block.Text;
        var start = text.IndexOf(proof.Quote, StringComparison.Ordinal);
        return start >= 0 ? new TextSpan(start, proof.Quote.Length) : new TextSpan(0, text.Length);
    }
}

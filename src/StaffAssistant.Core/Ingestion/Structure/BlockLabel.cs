namespace StaffAssistant.Core.Ingestion.Structure;

/// <summary>A number or sign found in front of a text.</summary>
/// <param name="Kind">What kind it is.</param>
/// <param name="Text">As it is shown, white space folded: <c>§ 5</c>, <c>4.2</c>, <c>(1)</c>, <c>a)</c>; every bullet is <c>–</c>.</param>
/// <param name="Number">What counts, without signs: <c>5</c>, <c>4.2</c>, <c>1</c>, <c>a</c>; empty for a bullet.</param>
/// <param name="Length">Characters of the text that it takes, white space behind it included.</param>
public sealed record BlockLabel(LabelKind Kind, string Text, string Number, int Length)
{
    /// <summary>Number of levels of a decimal label (<c>4.2.1</c> has three); 1 for every other.</summary>
    public int Depth => Kind == LabelKind.Decimal ? Number.AsSpan().Count('.') + 1 : Kind == LabelKind.Letter ? Number.Length : 1;

    /// <summary>True when the text goes on in lower case, so that the number may as well belong to a sentence ("2. jeder"); its neighbours decide.</summary>
    public bool IsWeak { get; init; }

    /// <summary>True for what may as well begin a name ("V. Schmidt") or a sentence: a label only where the count before it leads up to it.</summary>
    public bool IsAmbiguous => IsWeak || Kind is LabelKind.Roman or LabelKind.Capital;

    /// <summary>True for what stands in front of list items only.</summary>
    public bool IsListMark => Kind is LabelKind.Bullet or LabelKind.Letter or LabelKind.Counter;

    /// <summary>True for what heads a part of a document: everything but Absatz numbers and list marks.</summary>
    public bool IsStructural => Kind < LabelKind.Paragraph;
}

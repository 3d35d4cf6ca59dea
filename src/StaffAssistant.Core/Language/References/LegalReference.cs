namespace StaffAssistant.Core.Language.References;

/// <summary>A reference to a place of a law or a rule of the house, as it stands in a text.</summary>
/// <param name="Span">
/// Where it stands. In an enumeration (<c>§§ 92 Abs. 1, 97 ZPO</c>) each place is a reference; one that leaves the law to a later one spans sign and number.
/// </param>
/// <param name="Unit">What kind of place.</param>
/// <param name="Number">Its number in one spelling: <c>35a</c>, <c>4.2</c>; Roman figures as Arabic ones.</param>
/// <param name="LastNumber">The end of a range (<c>§§ 5–7</c>); null for a single place.</param>
/// <param name="Details">Paragraph, sentence and so on, as written, in order.</param>
/// <param name="Source">The key of law or document that the place belongs to; null when the text leaves that open. See <see cref="LawNames"/>.</param>
public sealed record LegalReference(
    TextSpan Span, ReferenceUnit Unit, string Number, string? LastNumber, IReadOnlyList<ReferenceDetail> Details, string? Source)
{
    /// <summary>True when the source is a law or another act, not a document of the house.</summary>
    public bool IsLaw { get; init; }
}

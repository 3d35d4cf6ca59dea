using StaffAssistant.Core.Language;

namespace StaffAssistant.Core.Texts;

/// <summary>A number, amount, day or reference as it stands in a text.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Key">The same for the same fact, however it is written: <c>1.000,00 €</c> and <c>1000 Euro</c>.</param>
/// <param name="Span">Where it stands.</param>
public sealed record TextFact(FactKind Kind, string Key, TextSpan Span);

namespace StaffAssistant.Core.Language.ShortForms;

/// <summary>An abbreviation that a text explains: "Allgemeine Geschäftsanweisung (AGA)".</summary>
/// <param name="Short">The abbreviation as written.</param>
/// <param name="Long">The words that it stands for.</param>
public readonly record struct ShortForm(string Short, string Long);

namespace StaffAssistant.Core.Language.Synonyms;

/// <summary>A member of a group of synonyms.</summary>
/// <param name="Text">As the list writes it.</param>
/// <param name="Stems">The stems of its words in order, stop words left out; never empty.</param>
public sealed record SynonymTerm(string Text, IReadOnlyList<string> Stems);

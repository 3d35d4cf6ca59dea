namespace StaffAssistant.Core.Language.References;

/// <summary>What kind of place of a text a reference names.</summary>
public enum ReferenceUnit
{
    /// <summary><c>§ 7</c>, <c>Paragraph 7</c></summary>
    Section,

    /// <summary><c>Art. 6</c>, <c>Artikel IV</c></summary>
    Article,

    /// <summary><c>Ziffer 4.2</c></summary>
    Figure,

    /// <summary><c>Anlage 2</c>, <c>Anhang A</c></summary>
    Annex,

    /// <summary>A directive or regulation of the European Union by its number: <c>69/335/EWG</c>.</summary>
    Act,
}

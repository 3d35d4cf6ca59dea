namespace StaffAssistant.Core.Ingestion.Structure;

/// <summary>What kind of number or sign stands in front of a piece of text, from the outermost to the innermost.</summary>
public enum LabelKind
{
    /// <summary><c>Anlage 1</c>, <c>Anhang A</c></summary>
    Annex,

    /// <summary><c>Teil 2</c>, <c>Kapitel 1</c>, <c>3. Abschnitt</c></summary>
    Division,

    /// <summary><c>IV.</c></summary>
    Roman,

    /// <summary><c>B.</c></summary>
    Capital,

    /// <summary><c>§ 5a</c></summary>
    Section,

    /// <summary><c>Artikel 3</c></summary>
    Article,

    /// <summary><c>4.2.1</c>, <c>1.</c>, <c>Ziffer 3.1</c></summary>
    Decimal,

    /// <summary><c>(1)</c>, an Absatz</summary>
    Paragraph,

    /// <summary><c>1)</c></summary>
    Counter,

    /// <summary><c>a)</c>, <c>aa)</c></summary>
    Letter,

    /// <summary>A sign without a number.</summary>
    Bullet,
}

namespace StaffAssistant.Adapters.Lucene;

/// <summary>The fields of a passage in the index.</summary>
internal static class IndexFields
{
    /// <summary>Named in every manifest. Another number makes every index be built anew: to be raised when fields or the analysis of words change.</summary>
    public const string Layout = "layout 6";

    /// <summary>The passage's id, stored.</summary>
    public const string Passage = "passage";

    /// <summary>The document's id, for replacing and removing.</summary>
    public const string Document = "document";

    /// <summary>Stems of words and of the parts of compounds.</summary>
    public const string Stems = "stems";

    /// <summary>Folded words without frequencies: what the rarity of in-word 4-grams is estimated from.</summary>
    public const string Words = "words";

    /// <summary>Title, number and headings, stored for the ranker.</summary>
    public const string Heading = "heading";

    /// <summary>Terms of the references that lead to the passage, indexed and stored in one value.</summary>
    public const string References = "references";

    /// <summary>Keys of the abbreviations that the passage explains.</summary>
    public const string ShortForms = "shortforms";

    /// <summary>The text, stored for the ranker.</summary>
    public const string Text = "text";

    /// <summary>The grants of the document in one value.</summary>
    public const string Grants = "grants";

    /// <summary>The key of the collection.</summary>
    public const string Collection = "collection";

    /// <summary>The version with what lists say of it, in one value; see <see cref="IndexedCard"/>.</summary>
    public const string Card = "card";

    /// <summary>The passage's place in its version; with the version it gives the passage's id.</summary>
    public const string Ordinal = "ordinal";

    /// <summary>First day of validity as a day number.</summary>
    public const string From = "from";

    /// <summary>Last day of validity as a day number.</summary>
    public const string To = "to";
}

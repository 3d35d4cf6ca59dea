using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Util;
using LuceneDocument = Lucene.Net.Documents.Document;

namespace StaffAssistant.Adapters.Lucene;

/// <summary>The fields of an index entry, filled again for each passage: made anew they would cost as much as what is written. For one thread.</summary>
internal sealed class PassageFields
{
    private static readonly FieldType Counted = Type(IndexOptions.DOCS_AND_FREQS, omitNorms: false);
    private static readonly FieldType Present = Type(IndexOptions.DOCS_ONLY, omitNorms: true);
    private readonly StringField _passage = new(IndexFields.Passage, string.Empty, Field.Store.YES);
    private readonly StringField _document = new(IndexFields.Document, string.Empty, Field.Store.NO);
    private readonly StoredField _heading = new(IndexFields.Heading, string.Empty);
    private readonly StoredField _text = new(IndexFields.Text, string.Empty);
    private readonly StoredField _references = new(IndexFields.References, string.Empty);
    private readonly WordStream _referenceWords = new();
    private readonly WordStream _shortForms = new();
    private readonly WordStream _stems = new();
    private readonly WordStream _words = new();
    private readonly SortedDocValuesField _grants = new(IndexFields.Grants, new BytesRef());
    private readonly SortedDocValuesField _collection = new(IndexFields.Collection, new BytesRef());
    private readonly SortedDocValuesField _card = new(IndexFields.Card, new BytesRef());
    private readonly NumericDocValuesField _ordinal = new(IndexFields.Ordinal, 0);
    private readonly NumericDocValuesField _from = new(IndexFields.From, 0);
    private readonly NumericDocValuesField _to = new(IndexFields.To, 0);
    private readonly LuceneDocument _entry;

    public PassageFields() => _entry =
    [
        _passage, _document, _heading, _text, _references,
        new Field(IndexFields.References, _referenceWords, Present),
        new Field(IndexFields.ShortForms, _shortForms, Present),
        new Field(IndexFields.Stems, _stems, Counted),
        new Field(IndexFields.Words, _words, Present),
        _grants, _collection, _card, _ordinal, _from, _to,
    ];

    /// <summary>The entry of a passage, until the next call.</summary>
    public LuceneDocument Of(IndexedPassage passage)
    {
        _passage.SetStringValue(passage.Passage);
        _document.SetStringValue(passage.Document);
        _heading.SetStringValue(passage.Heading);
        _text.SetStringValue(passage.Text);
        _references.SetStringValue(passage.References);
        _referenceWords.Take(passage.References);
        _shortForms.Take(passage.ShortForms);
        _stems.Take(passage.Stems);
        _words.Take(passage.Words);
        _grants.SetBytesValue(new BytesRef(passage.Grants));
        _collection.SetBytesValue(new BytesRef(passage.Collection));
        _card.SetBytesValue(new BytesRef(passage.Card));
        _ordinal.SetInt64Value(passage.Ordinal);
        _from.SetInt64Value(passage.Validity.From?.DayNumber ?? 0);
        _to.SetInt64Value(passage.Validity.To?.DayNumber ?? int.MaxValue);
        return _entry;
    }

    private static FieldType Type(IndexOptions options, bool omitNorms)
    {
        var type = new FieldType { IsIndexed = true, IsTokenized = true, IndexOptions = options, OmitNorms = omitNorms };
        type.Freeze();
        return type;
    }
}

using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Util;
using StaffAssistant.Core.Documents;
using StaffAssistant.Core.Language;
using StaffAssistant.Core.Language.References;
using StaffAssistant.Core.Language.ShortForms;
using StaffAssistant.Core.Passages;

namespace StaffAssistant.Adapters.Lucene;

/// <summary>Makes the index entry of a passage.</summary>
internal static class IndexedPassage
{
    private static readonly FieldType Counted = Type(IndexOptions.DOCS_AND_FREQS, omitNorms: false);
    private static readonly FieldType Present = Type(IndexOptions.DOCS_ONLY, omitNorms: true);

    /// <summary>Separates grants, and references, within their one value.</summary>
    public const char GrantSeparator = '\n';

    public static global::Lucene.Net.Documents.Document From(GermanAnalysis analysis, Core.Documents.Document document, DocumentVersion version, Passage passage)
    {
        var heading = HeadingOf(version, passage.Locator);
        var text = passage.Text;
        var references = PlaceTerms.Of(version.Title, version.Number, passage.Locator.Reference, text);
        var stems = new List<string>();
        var words = new HashSet<string>(StringComparer.Ordinal);
        Collect(analysis.Analyze(heading), PassageWeights.Heading, stems, words);
        Collect(analysis.Analyze(text), 1, stems, words);
        var shortForms = ShortFormsOf(heading, text).SelectMany(form => ShortFormKeys.Of(form, analysis)).Distinct().ToList();
        return
        [
            new StringField(IndexFields.Passage, passage.Id.ToString(), Field.Store.YES),
            new StringField(IndexFields.Document, version.DocumentId.ToString(), Field.Store.NO),
            new StoredField(IndexFields.Heading, heading),
            new StoredField(IndexFields.Text, text),
            new StoredField(IndexFields.References, string.Join(GrantSeparator, references)),
            new Field(IndexFields.References, new WordStream(references), Present),
            new Field(IndexFields.ShortForms, new WordStream(shortForms), Present),
            new Field(IndexFields.Stems, new WordStream(stems), Counted),
            new Field(IndexFields.Words, new WordStream([.. words]), Present),
            new SortedDocValuesField(IndexFields.Grants, new BytesRef(string.Join(GrantSeparator, document.Access.Grants))),
            new SortedDocValuesField(IndexFields.Collection, new BytesRef(document.Access.Collection.Key)),
            new SortedDocValuesField(IndexFields.Card, new BytesRef(IndexedCard.Write(version))),
            new NumericDocValuesField(IndexFields.Ordinal, passage.Ordinal),
            new NumericDocValuesField(IndexFields.From, version.Validity.From?.DayNumber ?? 0),
            new NumericDocValuesField(IndexFields.To, version.Validity.To?.DayNumber ?? int.MaxValue),
        ];
    }

    /// <summary>The abbreviations that title, headings or text explain.</summary>
    public static IEnumerable<ShortForm> ShortFormsOf(string heading, string text) => ShortFormReader.Read(heading).Concat(ShortFormReader.Read(text));

    private static string HeadingOf(DocumentVersion version, Locator locator) =>
        string.Join('\n', new[] { version.TitleWithNumber }.Concat(locator.HeadingPath));

    private static void Collect(AnalyzedText analyzed, int weight, List<string> stems, HashSet<string> words)
    {
        foreach (var (_, _, word) in analyzed.Tokens)
        {
            words.Add(word.Folded);
            for (var repeat = 0; repeat < weight; repeat++)
            {
                stems.Add(word.Stem);
                stems.AddRange(word.Parts);
            }
        }
    }

    private static FieldType Type(IndexOptions options, bool omitNorms)
    {
        var type = new FieldType { IsIndexed = true, IsTokenized = true, IndexOptions = options, OmitNorms = omitNorms };
        type.Freeze();
        return type;
    }
}

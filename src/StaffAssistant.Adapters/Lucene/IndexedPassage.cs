using System.Text;
using StaffAssistant.Core.Documents;
using StaffAssistant.Core.Language;
using StaffAssistant.Core.Language.References;
using StaffAssistant.Core.Language.ShortForms;
using StaffAssistant.Core.Passages;

namespace StaffAssistant.Adapters.Lucene;

/// <summary>What the index holds of a passage, analysed. Lists of words have a line for each.</summary>
internal sealed record IndexedPassage
{
    /// <summary>Separates grants, references and words within their one value.</summary>
    public const char Separator = '\n';

    public required string Passage { get; init; }

    public required string Document { get; init; }

    public required string Heading { get; init; }

    public required string Text { get; init; }

    public required string References { get; init; }

    public required string ShortForms { get; init; }

    /// <summary>Stems and parts of all words; those of the heading as often as a heading counts.</summary>
    public required string Stems { get; init; }

    /// <summary>The folded words, each once.</summary>
    public required string Words { get; init; }

    public required string Grants { get; init; }

    public required string Collection { get; init; }

    public required string Card { get; init; }

    public required int Ordinal { get; init; }

    public required Validity Validity { get; init; }

    /// <summary>Analyses a passage.</summary>
    public static IndexedPassage Of(GermanAnalysis analysis, Document document, DocumentVersion version, Passage passage)
    {
        var heading = HeadingOf(version, passage.Locator);
        var (stems, words) = (new StringBuilder(), new HashSet<string>(StringComparer.Ordinal));
        Collect(analysis.Analyze(heading), PassageWeights.Heading, stems, words);
        Collect(analysis.Analyze(passage.Text), 1, stems, words);
        return new IndexedPassage
        {
            Passage = passage.Id.ToString(),
            Document = version.DocumentId.ToString(),
            Heading = heading,
            Text = passage.Text,
            References = Lines(PlaceTerms.Of(version.Title, version.Number, passage.Locator.Reference, passage.Text)),
            ShortForms = Lines(ShortFormsOf(heading, passage.Text).SelectMany(form => ShortFormKeys.Of(form, analysis)).Distinct()),
            Stems = stems.ToString(),
            Words = Lines(words),
            Grants = Lines(document.Access.Grants.Select(grant => grant.ToString())),
            Collection = document.Access.Collection.Key,
            Card = IndexedCard.Write(version),
            Ordinal = passage.Ordinal,
            Validity = version.Validity,
        };
    }

    /// <summary>The abbreviations that title, headings or text explain.</summary>
    public static IEnumerable<ShortForm> ShortFormsOf(string heading, string text) => ShortFormReader.Read(heading).Concat(ShortFormReader.Read(text));

    private static string Lines(IEnumerable<string> values) => string.Join(Separator, values);

    private static string HeadingOf(DocumentVersion version, Locator locator) =>
        string.Join('\n', new[] { version.TitleWithNumber }.Concat(locator.HeadingPath));

    private static void Collect(AnalyzedText analyzed, int weight, StringBuilder stems, HashSet<string> words)
    {
        foreach (var (_, _, word) in analyzed.Tokens)
        {
            words.Add(word.Folded);
            for (var repeat = 0; repeat < weight; repeat++)
            {
                stems.Append(word.Stem).Append(Separator);
                foreach (var part in word.Parts)
                    stems.Append(part).Append(Separator);
            }
        }
    }
}

using System.Globalization;
using UglyToad.PdfPig.Content;

namespace StaffAssistant.Adapters.Extraction.Pdf;

/// <summary>Letters that were noticed, by page; the text itself is not repeated.</summary>
internal sealed class PdfNotes
{
    public const string Unseen = "Unsichtbarer, weißer oder winziger Text wurde nicht übernommen ({0} Zeichen, {1}).";
    public const string OffPage = "Text außerhalb der Seite wurde nicht übernommen ({0} Zeichen, {1}).";
    public const string Unreadable = "Ein Teil des Textes lässt sich nicht lesen, weil seine Schrift keine Zeichen nennt ({0} Zeichen, {1}). Eine Fassung mit Texterkennung (OCR) hilft.";
    public const string Recognised = "Der Text stammt aus einer Texterkennung ({0} Zeichen, {1}). Er kann vom Bild der Seite abweichen.";

    private const int PagesNamed = 3;
    private readonly Dictionary<string, (int Letters, SortedSet<int> Pages)> _notes = new(StringComparer.Ordinal);

    /// <summary>The sentences.</summary>
    public IEnumerable<string> Warnings => _notes.Select(note => string.Format(CultureInfo.InvariantCulture, note.Key, note.Value.Letters, PlaceOf(note.Value.Pages)));

    /// <summary>Notes a letter; white space says nothing.</summary>
    public void Add(string sentence, int page, Letter letter)
    {
        if (string.IsNullOrWhiteSpace(letter.Value))
            return;
        var (letters, pages) = _notes.GetValueOrDefault(sentence, (0, []));
        pages.Add(page);
        _notes[sentence] = (letters + 1, pages);
    }

    private static string PlaceOf(SortedSet<int> pages) => $"Seite {string.Join(", ", pages.Take(PagesNamed))}{(pages.Count > PagesNamed ? " und weitere" : string.Empty)}";
}

using System.Globalization;
using DocumentFormat.OpenXml;

namespace StaffAssistant.Adapters.Extraction.Docx;

/// <summary>What was left out of a Word document, how often and where; the text itself is not repeated.</summary>
internal sealed class DocxNotes
{
    public const string Hidden = "Verborgener Text wurde nicht übernommen ({0}-mal{1}).";
    public const string Invisible = "Text in weißer oder winziger Schrift wurde nicht übernommen ({0}-mal{1}).";
    public const string Deleted = "Gelöschter oder verschobener Text aus der Änderungsverfolgung wurde nicht übernommen ({0}-mal{1}).";
    public const string Commented = "Kommentare wurden nicht übernommen ({0}-mal{1}).";
    public const string Field = "Felder, die Inhalte von außen holen oder Programme starten würden, wurden nicht ausgeführt ({0}-mal{1}).";
    public const string Chunk = "Eingebettete Teildokumente wurden nicht übernommen ({0}-mal{1}).";

    private const int PlacesNamed = 3;
    private readonly Dictionary<string, (HashSet<OpenXmlElement> Elements, SortedSet<int> Places)> _notes = new(StringComparer.Ordinal);

    /// <summary>The number of the paragraph that is read now, from 1.</summary>
    public int Paragraph { get; set; }

    /// <summary>The sentences.</summary>
    public IEnumerable<string> Warnings => _notes.Select(note => string.Format(CultureInfo.InvariantCulture, note.Key, note.Value.Elements.Count, PlaceOf(note.Value.Places)));

    /// <summary>Notes an element; the same one counts once however often it is read.</summary>
    public void Add(string sentence, OpenXmlElement element)
    {
        if (!_notes.TryGetValue(sentence, out var note))
            _notes[sentence] = note = ([], []);
        if (note.Elements.Add(element))
            note.Places.Add(Math.Max(1, Paragraph));
    }

    private static string PlaceOf(SortedSet<int> places) =>
        $", Absatz {string.Join(", ", places.Take(PlacesNamed))}{(places.Count > PlacesNamed ? " und weitere" : string.Empty)}";
}

using System.Collections.Frozen;

namespace StaffAssistant.Core.Language;

/// <summary>Snowball's German stemmer over folded words, with the nouns on "ung" that it leaves. Thread-safe: the engine holds state, so each thread has its own.</summary>
internal static class GermanStemmer
{
    private const string Deed = "ung";
    private const int ShortestDeed = 7;

    // Without "ung" these would be something else: Zeit, Satz, Bild, Stelle …
    private static readonly FrozenSet<string> Things = FrozenSet.ToFrozenSet(
        ["zeitung", "satzung", "bildung", "stellung", "richtung", "festung", "meinung", "gattung", "wohnung", "kleidung", "haltung", "achtung", "teilung", "mischung"], StringComparer.Ordinal);

    [ThreadStatic]
    private static Lucene.Net.Tartarus.Snowball.Ext.GermanStemmer? _engine;

    public static string Stem(string folded)
    {
        if (folded.Length < 3 || char.IsAsciiDigit(folded[0]))
            return folded;
        var engine = _engine ??= new Lucene.Net.Tartarus.Snowball.Ext.GermanStemmer();
        engine.SetCurrent(folded);
        engine.Stem();
        var stem = engine.Current;
        return IsDeed(stem) ? stem[..^Deed.Length] : stem;
    }

    // Snowball takes "ung" from long words only ("Genehmigung" is "genehm", "Prüfung" stays): the deed and its verb belong together.
    private static bool IsDeed(string stem) => stem.EndsWith(Deed, StringComparison.Ordinal) && stem.Length >= ShortestDeed && !Things.Contains(stem);
}

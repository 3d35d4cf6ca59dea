using System.Collections.Frozen;

namespace StaffAssistant.Core.Language;

/// <summary>Words that open a German sentence when they are capitalised: articles, pronouns, prepositions, conjunctions, verbs. Nouns are not among them.</summary>
internal static class SentenceOpenings
{
    private static readonly FrozenSet<string> Words = """
        Ab Aber Alle Allerdings Alles Als Also Am An Andere Andernfalls Anderenfalls Anschließend Auch Auf Aufgrund Aus Ausgenommen Ausnahmen Außerdem Außerhalb Beide Bei Beim
        Bereits Besteht Bestehen Bis Bitte Da Dabei Dadurch Dafür Dagegen Daher Damit Danach Daneben Dann Daraus Darf Darüber Darunter Das Dasselbe Davon Dazu Dem Den Denn
        Dennoch Der Deren Des Deshalb Dessen Die Dies Diese Diesem Diesen Dieser Dieses Dort Dürfen Durch Ebenfalls Ebenso Ein Eine Einem Einen Einer Eines Einzelheiten Entscheidend
        Entsprechend Entsprechendes Er Erfolgt Erfolgen Erforderlich Erst Es Etwa Etwaige Falls Fehlt Ferner Für Gegebenenfalls Gegen Gemäß Gilt Gelten Gleiches Gleichzeitig
        Grundsätzlich Hat Haben Hier Hierbei Hierdurch Hierfür Hiervon Hierzu Ihr Ihre Im In Innerhalb Insbesondere Insofern Insoweit Ist Je Jede Jeder Jedes Jedoch Kann Kein
        Keine Können Kommt Liegt Liegen Man Maßgeblich Maßgebend Mehrere Mit Mittels Muss Müssen Nach Nachträglich Näheres Neben Nicht Nimmt Nur Ob Obwohl Oder Ohne Per Pro
        Satz Seine Seit Sie Siehe Sind Sobald Sofern Sofort Solange Soll Sollen Sollte Sollten Somit Sonst Sonstige Soweit Sowie Spätestens Statt Steht Stehen Tritt Trotz Über Um Und Unabhängig
        Unberührt Unter Unzulässig Vom Von Vor Voraussetzung Während Wann Was Wegen Weiter Weitere Weiterhin Weitergehende Welche Wenn Wer Werden Wie Wir Wird Wo Wurde Wurden Zu Zudem Zuletzt Zum
        Zunächst Zur Zusätzlich Zuständig Zwischen Zwar
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Lookup = Words.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>True when the word opens a sentence rather than continuing one.</summary>
    public static bool Contains(ReadOnlySpan<char> word) => Lookup.Contains(word);
}

using System.Collections.Frozen;

namespace StaffAssistant.Core.Ingestion;

/// <summary>The kinds of internal regulations, as their titles begin.</summary>
internal static class DocumentKinds
{
    /// <summary>The kinds, most special first.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        "Geschäftsanweisung", "Dienstanweisung", "Dienstvereinbarung", "Rahmendienstvereinbarung", "Geschäftsordnung", "Hausordnung", "Dienstordnung", "Benutzungsordnung", "Gebührenordnung",
        "Entgeltordnung", "Verwaltungsvorschrift", "Betriebsanweisung", "Arbeitsanweisung", "Verfahrensanweisung", "Rundschreiben", "Rundverfügung", "Hausverfügung", "Verfügung", "Richtlinien", "Richtlinie",
        "Leitlinien", "Leitlinie", "Hauptsatzung", "Satzung", "Handbuch", "Leitfaden", "Merkblatt", "Handreichung", "Konzept", "Vereinbarung", "Verordnung", "Vertrag", "Formular", "Checkliste",
    ];

    private static readonly FrozenSet<string> Names = All.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>True when the word names a kind.</summary>
    public static bool Contains(string word) => Names.Contains(word);
}

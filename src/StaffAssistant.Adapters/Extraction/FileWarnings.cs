namespace StaffAssistant.Adapters.Extraction;

/// <summary>What a person should know about a file that was read: what was found in it, how often, and what was done with it; never the text itself.</summary>
internal static class FileWarnings
{
    public const string HiddenText = "Verborgener, weißer oder winziger Text wurde nicht übernommen ({0}-mal).";
    public const string DeletedText = "Gelöschter oder durchgestrichener Text wurde nicht übernommen ({0}-mal).";
    public const string HiddenCells = "Ausgeblendete Blätter, Zeilen oder Spalten wurden nicht übernommen ({0}-mal).";
    public const string HiddenSlides = "Ausgeblendete Folien wurden nicht übernommen ({0}-mal).";
    public const string FormulaText = "Die Datei enthält Zellen, deren Text wie eine Formel beginnt ({0}-mal). Sie wurden nur als Text übernommen.";
    public const string FormulaWithoutValue = "Die Arbeitsmappe enthält Formeln ohne berechneten Wert ({0}-mal). Diese Zellen blieben leer.";
    public const string ForeignContent = "Die Datei verweist auf Inhalte außerhalb der Datei ({0}-mal). Sie wurden nicht geladen.";
    public const string ActiveContent = "Die Datei enthält Skripte oder Befehle ({0}-mal). Sie wurden weder ausgeführt noch übernommen.";
    public const string UnsafeLinks = "Die Datei enthält Verweise, die etwas ausführen oder auf fremde Ablagen führen würden ({0}-mal). Nur ihre Beschriftung wurde übernommen.";
    public const string Attachments = "Anlagen der E-Mail wurden nicht gelesen ({0}-mal). Nehmen Sie sie bei Bedarf als eigene Dateien auf.";
    public const string EncodedHeader = "Der Betreff der E-Mail enthielt verborgene Zeilenumbrüche. Was hinter ihnen stand, wurde nicht übernommen.";
    public const string EmbeddedObjects = "Eingebettete Objekte wurden nicht gelesen ({0}-mal).";
    public const string UnreadParts = "Teile der Datei, die nicht gefahrlos zu lesen sind, wurden nicht gelesen.";
    public const string SpeakerNotes = "Vortragsnotizen wurden nicht übernommen ({0}-mal).";
}

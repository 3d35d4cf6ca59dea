namespace StaffAssistant.Adapters.Extraction;

/// <summary>What a person should know about a file that was read: what was found in it and what was done with it.</summary>
internal static class FileWarnings
{
    public const string HiddenText = "Die Datei enthält verborgenen Text. Er wurde nicht übernommen.";
    public const string DeletedText = "Die Datei enthält nachverfolgte Löschungen. Sie wurden nicht übernommen.";
    public const string HiddenCells = "Die Arbeitsmappe enthält ausgeblendete Blätter, Zeilen oder Spalten. Sie wurden nicht übernommen.";
    public const string HiddenSlides = "Die Präsentation enthält ausgeblendete Folien. Sie wurden nicht übernommen.";
    public const string FormulaText = "Die Datei enthält Zellen, deren Text wie eine Formel beginnt. Sie wurden nur als Text übernommen.";
    public const string FormulaWithoutValue = "Die Arbeitsmappe enthält Formeln ohne berechneten Wert. Diese Zellen blieben leer.";
    public const string ForeignContent = "Die Datei verweist auf Inhalte außerhalb der Datei. Sie wurden nicht geladen.";
    public const string ActiveContent = "Die Datei enthält aktive Inhalte (Skripte oder Makros). Sie wurden weder ausgeführt noch übernommen.";
    public const string UnsafeLinks = "Die Datei enthält Verweise, die Befehle oder Daten statt einer Adresse nennen. Von ihnen wurde nur der Text übernommen.";
    public const string Attachments = "Die E-Mail hat Anlagen. Sie wurden nicht gelesen; nehmen Sie sie bei Bedarf als eigene Dateien auf.";
    public const string EncodedHeader = "Der Betreff der E-Mail enthielt verborgene Zeilenumbrüche. Sie wurden entfernt.";
    public const string EmbeddedObjects = "Die Datei enthält eingebettete Objekte. Sie wurden nicht gelesen.";
    public const string SpeakerNotes = "Die Präsentation enthält Vortragsnotizen. Sie wurden nicht übernommen.";
}

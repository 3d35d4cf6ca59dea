using StaffAssistant.Core.Ingestion;

namespace StaffAssistant.Core.Drafting;

/// <summary>Why a file is not filled, for people, in the language of the current culture.</summary>
public static class TemplateSentences
{
    /// <summary>The sentence.</summary>
    public static string Sentence(RefusalReason reason) => reason switch
    {
        RefusalReason.PasswordProtected or RefusalReason.ProtectionUnknown or RefusalReason.Macros => DraftingText.TemplateProtected,
        RefusalReason.TooLarge or RefusalReason.TooManyPages or RefusalReason.TooDeep => DraftingText.TemplateTooLarge,
        RefusalReason.UnsupportedType or RefusalReason.WrongContent or RefusalReason.Damaged or RefusalReason.NoText or RefusalReason.Stopped or RefusalReason.StoppedBefore
            or RefusalReason.Infected or RefusalReason.ScannerUnavailable or RefusalReason.MetadataUnreadable or RefusalReason.Unreadable or RefusalReason.NotEditor
            or RefusalReason.SameVersionTwice or RefusalReason.Fault => DraftingText.NoTemplate,
    };
}

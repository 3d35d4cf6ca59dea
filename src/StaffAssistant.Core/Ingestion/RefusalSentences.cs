namespace StaffAssistant.Core.Ingestion;

/// <summary>Why a file was not taken in, for people: one or two sentences in the language of the current culture, German when in doubt.</summary>
public static class RefusalSentences
{
    /// <summary>The sentence.</summary>
    public static string Sentence(this RefusalReason reason) => reason switch
    {
        RefusalReason.UnsupportedType => RefusalText.UnsupportedType,
        RefusalReason.WrongContent => RefusalText.WrongContent,
        RefusalReason.PasswordProtected => RefusalText.PasswordProtected,
        RefusalReason.Damaged => RefusalText.Damaged,
        RefusalReason.NoText => RefusalText.NoText,
        RefusalReason.TooLarge => RefusalText.TooLarge,
        RefusalReason.Stopped => RefusalText.Stopped,
        RefusalReason.MetadataUnreadable => RefusalText.MetadataUnreadable,
        RefusalReason.Unreadable => RefusalText.Unreadable,
        RefusalReason.NotEditor => RefusalText.NotEditor,
        RefusalReason.SameVersionTwice => RefusalText.SameVersionTwice,
        RefusalReason.Fault => RefusalText.Fault,
    };
}

using System.Globalization;

namespace StaffAssistant.Core.Ingestion;

/// <summary>Why a file was not taken in, for people: one or two sentences in the language of the current culture, German when in doubt.</summary>
public static class RefusalSentences
{
    /// <summary>The sentence. <paramref name="extensions"/> are those that are read; they are named where another one was refused.</summary>
    public static string Sentence(this RefusalReason reason, IEnumerable<string> extensions) => reason switch
    {
        RefusalReason.UnsupportedType => string.Format(CultureInfo.CurrentCulture, RefusalText.UnsupportedType, FormatNames.Of(extensions)),
        RefusalReason.WrongContent => RefusalText.WrongContent,
        RefusalReason.PasswordProtected => RefusalText.PasswordProtected,
        RefusalReason.ProtectionUnknown => RefusalText.ProtectionUnknown,
        RefusalReason.Macros => RefusalText.Macros,
        RefusalReason.Damaged => RefusalText.Damaged,
        RefusalReason.NoText => RefusalText.NoText,
        RefusalReason.TooLarge => RefusalText.TooLarge,
        RefusalReason.TooManyPages => RefusalText.TooManyPages,
        RefusalReason.TooDeep => RefusalText.TooDeep,
        RefusalReason.Stopped => RefusalText.Stopped,
        RefusalReason.StoppedBefore => RefusalText.StoppedBefore,
        RefusalReason.Infected => RefusalText.Infected,
        RefusalReason.ScannerUnavailable => RefusalText.ScannerUnavailable,
        RefusalReason.MetadataUnreadable => RefusalText.MetadataUnreadable,
        RefusalReason.Unreadable => RefusalText.Unreadable,
        RefusalReason.NotEditor => RefusalText.NotEditor,
        RefusalReason.SameVersionTwice => RefusalText.SameVersionTwice,
        RefusalReason.Fault => RefusalText.Fault,
    };
}

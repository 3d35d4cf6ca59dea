using System.Globalization;
using StaffAssistant.Core.Documents;

namespace StaffAssistant.Core.Access.Explaining;

/// <summary>The reasons, as sentences.</summary>
internal static class AccessReasons
{
    public static IEnumerable<AccessReason> Of(Document document, DocumentVersion version, int held, ImaginedPerson person, DateOnly day) =>
        [OfTags(document.Access, person), OfCollection(document.Access, person), OfValidity(version, day), .. OfText(version, held), OfRoles];

    private static AccessReason OfRoles => new(AccessReasonKind.Role, AccessEffect.Neutral, AccessText.Role);

    private static AccessReason OfTags(DocumentAccess access, ImaginedPerson person)
    {
        var common = access.Tags.Intersect(person.Tags).ToList();
        var (effect, sentence) = (access.Tags.Count, common.Count) switch
        {
            (0, _) => (AccessEffect.KeepsClosed, Format(AccessText.NoTags, access.Collection)),
            (_, > 0) => (AccessEffect.Opens, Format(AccessText.TagHeld, Words(access.Tags), Words(common))),
            _ => (AccessEffect.KeepsClosed, Format(AccessText.TagMissing, Words(access.Tags), person.Tags.Count == 0 ? AccessText.HoldsNone : Format(AccessText.Holds, Words(person.Tags)))),
        };
        return new AccessReason(AccessReasonKind.Tags, effect, sentence);
    }

    private static AccessReason OfCollection(DocumentAccess access, ImaginedPerson person) => person.EditorOf.Contains(access.Collection)
        ? new(AccessReasonKind.Collection, AccessEffect.Opens, Format(AccessText.Edits, access.Collection))
        : new(AccessReasonKind.Collection, AccessEffect.KeepsClosed, Format(AccessText.EditsNot, access.Collection));

    private static AccessReason OfValidity(DocumentVersion version, DateOnly day) => (version.Validity.StateOn(day), version.Validity) switch
    {
        (ValidityState.Future, { From: { } from }) => Limits(Format(AccessText.AppliesLater, Day(day), Day(from))),
        (ValidityState.Superseded, { To: { } to }) => Limits(Format(AccessText.AppliedUntil, Day(day), Day(to))),
        _ => new(AccessReasonKind.Validity, AccessEffect.Neutral, Format(AccessText.Applies, Day(day), version.Ordinal)),
    };

    private static AccessReason Limits(string sentence) => new(AccessReasonKind.Validity, AccessEffect.Limits, sentence);

    private static IEnumerable<AccessReason> OfText(DocumentVersion version, int held)
    {
        if (held > 0)
            yield return new(AccessReasonKind.Quarantine, AccessEffect.Limits, held == 1 ? AccessText.HeldOne : Format(AccessText.HeldMany, held));
        if (version.PassageCount == 0)
            yield return new(AccessReasonKind.Text, AccessEffect.Limits, held > 0 ? AccessText.OnlyHeld : AccessText.NoText);
    }

    private static string Words(IEnumerable<AccessTag> tags) => string.Join(", ", tags.Select(tag => Format(AccessText.Quoted, tag)));

    private static string Day(DateOnly day) => day.ToString("d", CultureInfo.CurrentCulture);

    private static string Format(string text, params object[] values) => string.Format(CultureInfo.CurrentCulture, text, values);
}

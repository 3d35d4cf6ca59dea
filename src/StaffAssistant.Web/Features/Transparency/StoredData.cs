using System.Globalization;
using StaffAssistant.Core.Limits;
using StaffAssistant.Core.OwnData;
using StaffAssistant.Core.Retention;
using StaffAssistant.Web.Identity;

namespace StaffAssistant.Web.Features.Transparency;

/// <summary>A kind of data that is kept, in words.</summary>
public sealed record StoredData(string What, string Why, string Who, string Deleted)
{
    /// <summary>What this installation keeps: every store that deletes by age, and what needs no store.</summary>
    public static IReadOnlyList<StoredData> Of(IEnumerable<IRetainedData> stores, IEnumerable<IPersonalStore> personal, RetentionOptions retention, SignInOptions signIn, LimitOptions limits) =>
    [
        .. stores.Select(store => store.Kind).Distinct().Select(kind => Named(kind.ToString(), Period(retention.PeriodOf(kind)))),
        // The two enums name the same things; what has no period goes only when its owner deletes it.
        .. personal.Select(store => store.Kind.ToString()).Where(kind => stores.All(store => store.Kind.ToString() != kind && store.Kind.ToString() != "Personal" + kind))
            .Select(kind => Named(kind, TransparencyText.ByYou)),
        Named("SignIns", string.Format(CultureInfo.CurrentCulture, TransparencyText.DeletedSignIns, signIn.AbsoluteLimit.TotalHours)),
        Named("Pasted", Period(limits.KeepPasted)),
    ];

    private static StoredData Named(string kind, string deleted) => new(Word("Kind" + kind), Word("Why" + kind), Word("Who" + kind), deleted);

    private static string Word(string key) => TransparencyText.ResourceManager.GetString(key, CultureInfo.CurrentUICulture) ?? key;

    private static string Period(TimeSpan period) => period == TimeSpan.FromHours(1) ? TransparencyText.AfterHour : period < TimeSpan.FromDays(2)
        ? string.Format(CultureInfo.CurrentCulture, TransparencyText.AfterHours, period.TotalHours)
        : string.Format(CultureInfo.CurrentCulture, TransparencyText.AfterDays, period.TotalDays);
}

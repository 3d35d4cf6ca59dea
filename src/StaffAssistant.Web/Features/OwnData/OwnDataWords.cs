using System.Globalization;
using StaffAssistant.Core.OwnData;
using StaffAssistant.Web.Layout;

namespace StaffAssistant.Web.Features.OwnData;

/// <summary>The words for what is kept.</summary>
internal static class OwnDataWords
{
    public static string Of(PersonalKind kind) => kind switch
    {
        PersonalKind.Conversations => OwnDataText.KindConversations,
        PersonalKind.Drafts => OwnDataText.KindDrafts,
        PersonalKind.SavedSearches => OwnDataText.KindSavedSearches,
        PersonalKind.ReadingList => OwnDataText.KindReadingList,
        PersonalKind.Documents => OwnDataText.KindDocuments,
        PersonalKind.Briefing => OwnDataText.KindBriefing,
    };

    public static string Why(PersonalKind kind) => kind switch
    {
        PersonalKind.Conversations => OwnDataText.WhyConversations,
        PersonalKind.Drafts => OwnDataText.WhyDrafts,
        PersonalKind.SavedSearches => OwnDataText.WhySavedSearches,
        PersonalKind.ReadingList => OwnDataText.WhyReadingList,
        PersonalKind.Documents => OwnDataText.WhyDocuments,
        PersonalKind.Briefing => OwnDataText.WhyBriefing,
    };

    /// <summary>When an entry goes: after which time, and on which day the oldest one.</summary>
    public static string Deleted(OwnDataEntry entry) => entry switch
    {
        { Period: null } => OwnDataText.ByYou,
        { NextDeletion: { } next } => $"{Period(entry.Period.Value)}, {Format(OwnDataText.Next, TimeWords.Exact(next))}",
        _ => Period(entry.Period.Value),
    };

    private static string Period(TimeSpan period) => period < TimeSpan.FromDays(2) ? Format(OwnDataText.AfterHours, period.TotalHours) : Format(OwnDataText.AfterDays, period.TotalDays);

    private static string Format(string text, object value) => string.Format(CultureInfo.CurrentCulture, text, value);
}

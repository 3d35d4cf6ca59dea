using System.Globalization;
using StaffAssistant.Core.Documents;
using StaffAssistant.Core.OwnDocuments;
using StaffAssistant.Core.Searching;
using StaffAssistant.Web.Layout;

namespace StaffAssistant.Web.Features.Research;

/// <summary>The words of the search that depend on a value.</summary>
internal static class ResearchWords
{
    /// <summary><c>1 Treffer</c>, <c>214 Treffer</c>.</summary>
    public static string Hits(int hits) => hits == 1 ? ResearchText.HitsOne : Say(ResearchText.HitsMany, hits);

    /// <summary>The name of a collection; that of the person's own documents in the language of the page.</summary>
    public static string Collection(CollectionName name) => name == OwnCollection.Name ? LayoutText.MyDocuments : name.Value;

    public static string Order(SearchOrder order) => order switch
    {
        SearchOrder.Relevance => ResearchText.OrderRelevance,
        SearchOrder.Newest => ResearchText.OrderNewest,
        SearchOrder.Number => ResearchText.OrderNumber,
    };

    /// <summary><c>gilt am 23.11.2026</c>, <c>gilt künftig</c>, <c>abgelöst</c>.</summary>
    public static string State(ValidityState state, DateOnly day) => state switch
    {
        ValidityState.Applies => Say(ResearchText.AppliesOn, VersionWords.Day(day)),
        ValidityState.Future => ResearchText.Upcoming,
        ValidityState.Superseded => ResearchText.Superseded,
    };

    public static string Say(string pattern, params object[] values) => string.Format(CultureInfo.CurrentCulture, pattern, values);
}

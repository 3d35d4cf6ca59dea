using Microsoft.AspNetCore.WebUtilities;
using StaffAssistant.Core.Documents;
using StaffAssistant.Core.Feedback;

namespace StaffAssistant.Web.Features.Feedback;

/// <summary>The filter of the list as the address holds it, so that it survives a reload. Without a word the list shows what is open.</summary>
public static class FeedbackAddress
{
    public const string StateKey = "stand";
    public const string KindKey = "art";
    public const string CollectionKey = "bereich";
    public const string Every = "alle";

    public static FeedbackFilter Parse(Uri address, IEnumerable<CollectionName> collections)
    {
        var query = QueryHelpers.ParseQuery(address.Query);
        return new(
            Word(StateKey) switch { "erledigt" => FeedbackState.Done, "verworfen" => FeedbackState.Dismissed, Every => null, _ => FeedbackState.Open },
            Word(KindKey) switch { "luecke" => FeedbackKind.Gap, "nicht-hilfreich" => FeedbackKind.NotHelpful, "hilfreich" => FeedbackKind.Helpful, _ => null },
            collections.Where(collection => collection.Value == Word(CollectionKey)).Select(collection => (CollectionName?)collection).FirstOrDefault());

        string? Word(string key) => query.TryGetValue(key, out var value) ? value.ToString() : null;
    }

    public static string WordOf(FeedbackState? state) => state switch
    {
        FeedbackState.Open => "offen",
        FeedbackState.Done => "erledigt",
        FeedbackState.Dismissed => "verworfen",
        null => Every,
    };

    public static string WordOf(FeedbackKind kind) => kind switch
    {
        FeedbackKind.Helpful => "hilfreich",
        FeedbackKind.NotHelpful => "nicht-hilfreich",
        FeedbackKind.Gap => "luecke",
        FeedbackKind.Barrier => "barriere",
    };
}

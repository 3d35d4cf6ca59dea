using StaffAssistant.Core.Access;

namespace StaffAssistant.Web.Features.Library;

/// <summary>Who may see what is brought, as the browser says it.</summary>
internal static class UploadVisibility
{
    /// <summary>A document that exists keeps its access tags; a new one gets none.</summary>
    public const string AsBefore = "wie-bisher";

    /// <summary>Nobody but the editors of the collection, also where others saw it until now.</summary>
    public const string EditorsOnly = "nur-redaktion";

    private const string TagPrefix = "tag:";

    public static string Of(AccessTag tag) => TagPrefix + tag.Value;

    /// <summary>The tags that a choice gives (null: as before). False when the choice is not one that a holder of these tags has.</summary>
    public static bool TryRead(string choice, IEnumerable<AccessTag> held, out IReadOnlyList<AccessTag>? tags)
    {
        tags = choice == EditorsOnly ? [] : [.. held.Where(tag => Of(tag) == choice)];
        if (choice == AsBefore)
            tags = null;
        return choice is AsBefore or EditorsOnly || tags is { Count: 1 };
    }
}

using System.Globalization;
using StaffAssistant.Core.Access;
using StaffAssistant.Core.Documents;

namespace StaffAssistant.Web.Identity.Rights;

/// <summary>A mapping with a mistake opens nothing: better a sentence at the start than a group that means something else.</summary>
internal static class RightsOptionsCheck
{
    public static IReadOnlyList<string> Failures(RightsOptions options) =>
    [
        .. options.Groups.SelectMany((group, index) => Failures(group, $"{RightsOptions.Section}:{nameof(options.Groups)}:{index}")),
        .. options.Groups.GroupBy(group => group.Group, StringComparer.OrdinalIgnoreCase).Where(same => same.Count() > 1)
            .Select(same => string.Format(CultureInfo.CurrentCulture, IdentityText.GroupTwice, same.Key)),
        .. options.Units.SelectMany((unit, index) => Failures(unit, $"{RightsOptions.Section}:{nameof(options.Units)}:{index}")),
        .. options.Blocked.Index().Where(entry => !IsId(entry.Item)).Select(entry => NoId($"{RightsOptions.Section}:{nameof(options.Blocked)}:{entry.Index}")),
    ];

    private static IEnumerable<string> Failures(GroupRights group, string key)
    {
        if (!IsId(group.Group))
            yield return NoId($"{key}:{nameof(group.Group)}");
        if (group.Tags.Any(tag => !Makes(() => _ = new AccessTag(tag))))
            yield return string.Format(CultureInfo.CurrentCulture, IdentityText.WordMissing, $"{key}:{nameof(group.Tags)}");
        if (group.EditorOf.Any(collection => !Makes(() => _ = new CollectionName(collection))))
            yield return string.Format(CultureInfo.CurrentCulture, IdentityText.WordMissing, $"{key}:{nameof(group.EditorOf)}");
    }

    private static IEnumerable<string> Failures(UnitEntry unit, string key)
    {
        if (string.IsNullOrWhiteSpace(unit.Number))
            yield return string.Format(CultureInfo.CurrentCulture, IdentityText.WordMissing, $"{key}:{nameof(unit.Number)}");
        if (unit.From > unit.Until)
            yield return string.Format(CultureInfo.CurrentCulture, IdentityText.DaysReversed, $"{key}:{nameof(unit.Until)}");
    }

    private static bool IsId(string text) => Guid.TryParseExact(text, "D", out var id) && id != Guid.Empty;

    private static bool Makes(Action make)
    {
        try
        {
            make();
            return true;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }

    private static string NoId(string key) => string.Format(CultureInfo.CurrentCulture, IdentityText.KeyMissing, key, "00000000-1111-2222-3333-444444444444");
}

using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using StaffAssistant.Core.Audit;

namespace StaffAssistant.Web.Identity.Rights;

/// <summary>The mapping at one moment, as the audit trail compares it: ids of groups and persons, tags and collections.</summary>
internal sealed record RightsInForce(IReadOnlyDictionary<string, string> Groups, IReadOnlySet<string> Blocked)
{
    /// <summary>The subject of the entry that says how everything stands.</summary>
    public const string Whole = "rights";

    /// <summary>Whether anything is mapped or blocked at all.</summary>
    public bool IsEmpty => Groups.Count == 0 && Blocked.Count == 0;

    /// <summary>The entry that says how everything stands; two with the same detail stand for the same rights.</summary>
    public AuditEvent Entry => new(AuditAction.RightsChanged, AuditActor.Operator)
    {
        Subject = Whole,
        Detail = string.Create(CultureInfo.InvariantCulture, $"groups {Groups.Count}, blocked {Blocked.Count}, sha256 {Hash}"),
    };

    private string Hash => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(
        JsonSerializer.Serialize(new { Groups = Groups.OrderBy(group => group.Key, StringComparer.Ordinal), Blocked = Blocked.Order(StringComparer.Ordinal) }))));

    public static RightsInForce Of(GroupMapping mapping) => new(
        mapping.Entries.GroupBy(entry => entry.Group.ToLowerInvariant()).ToDictionary(group => group.Key, group => string.Join("; ", group.Select(Words))),
        mapping.Blocked.Select(id => id.ToLowerInvariant()).ToHashSet());

    /// <summary>One entry for each group and each person for whom something changed.</summary>
    public IEnumerable<AuditEvent> Since(RightsInForce before) =>
    [
        .. Groups.Keys.Union(before.Groups.Keys).Where(group => WordsOf(group) != before.WordsOf(group)).Select(group => Change(group, $"{before.WordsOf(group)} → {WordsOf(group)}")),
        .. Blocked.Except(before.Blocked).Select(person => Change(person, "blocked")),
        .. before.Blocked.Except(Blocked).Select(person => Change(person, "unblocked")),
    ];

    private string WordsOf(string group) => Groups.GetValueOrDefault(group, "–");

    private static AuditEvent Change(string subject, string detail) => new(AuditAction.RightsChanged, AuditActor.Operator) { Subject = subject, Detail = detail };

    private static string Words(GroupRights entry) => $"{string.Join(",", entry.Tags)} | {string.Join(",", entry.EditorOf)}";
}

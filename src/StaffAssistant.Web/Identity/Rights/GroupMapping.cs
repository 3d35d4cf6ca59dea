using System.Text.Json;
using Microsoft.Extensions.Options;
using StaffAssistant.Core.Access;
using StaffAssistant.Core.Documents;

namespace StaffAssistant.Web.Identity.Rights;

/// <summary>
/// The mapping of groups as it stands at this moment. A changed file counts at once; one with a mistake opens nothing until it is mended, and keeps out
/// whoever it kept out before.
/// </summary>
public sealed class GroupMapping : IDisposable
{
    private readonly ILogger<GroupMapping> _logger;
    private readonly IDisposable? _listening;
    private volatile Table _table;
    private string _written;

    public GroupMapping(IOptionsMonitor<RightsOptions> options, ILogger<GroupMapping> logger)
    {
        _logger = logger;
        _table = Table.Of(options.CurrentValue);
        _written = JsonSerializer.Serialize(options.CurrentValue);
        _listening = options.OnChange(Take);
    }

    /// <summary>Raised after the mapping changed, on any thread.</summary>
    public event Action? Changed;

    /// <summary>The entries in the order of the file.</summary>
    public IReadOnlyList<GroupRights> Entries => _table.Entries;

    /// <summary>The units that the configuration describes.</summary>
    public IReadOnlyList<UnitEntry> Units => _table.Units;

    /// <summary>Who is kept out, as object ids.</summary>
    public IReadOnlyList<string> Blocked => _table.Blocked;

    /// <summary>How many persons are kept out.</summary>
    public int BlockedCount => _table.Blocked.Count;

    public bool IsBlocked(string personKey) => _table.Blocked.Any(id => personKey.EndsWith("/" + id, StringComparison.OrdinalIgnoreCase));

    /// <summary>What somebody in these groups holds. A group without an entry opens nothing.</summary>
    public Granted Of(IEnumerable<Guid> groups)
    {
        var (table, held) = (_table, groups.ToHashSet());
        var entries = table.Entries.Where(entry => held.Contains(Guid.Parse(entry.Group))).ToList();
        return entries.Count == 0 ? Granted.Nothing : new Granted(
            [.. entries.SelectMany(entry => entry.Tags).Select(tag => new AccessTag(tag)).Distinct()],
            [.. entries.SelectMany(entry => entry.EditorOf).Select(name => new CollectionName(name)).DistinctBy(name => name.Key)],
            entries.Select(entry => entry.Unit).FirstOrDefault(unit => unit.Length > 0) ?? string.Empty);
    }

    public void Dispose() => _listening?.Dispose();

    /// <summary>A file tells of itself several times; what is the same as before is no change.</summary>
    private void Take(RightsOptions options)
    {
        var written = JsonSerializer.Serialize(options);
        if (Interlocked.Exchange(ref _written, written) == written)
            return;
        if (RightsOptionsCheck.Failures(options).Count > 0)
        {
            IdentityLog.MappingRefused(_logger);
            _table = _table with { Entries = [] };
        }
        else
        {
            _table = Table.Of(options);
        }
        Changed?.Invoke();
    }

    private sealed record Table(IReadOnlyList<GroupRights> Entries, IReadOnlyList<string> Blocked, IReadOnlyList<UnitEntry> Units)
    {
        public static Table Of(RightsOptions options) => new([.. options.Groups], [.. options.Blocked], [.. options.Units]);
    }
}

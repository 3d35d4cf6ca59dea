using System.Security.Cryptography;
using System.Text;

namespace StaffAssistant.Core.Usage;

/// <summary>
/// A period that still runs. Its key is drawn anew for each period and lies in a file of its own; when the period closes, key and hashes are destroyed, so that
/// nobody can say afterwards who is behind a hash.
/// </summary>
public sealed class OpenPeriod
{
    /// <summary>Bytes of a key.</summary>
    public const int KeyLength = 32;

    private const int HashLength = 16;

    private readonly byte[] _key;
    private readonly Dictionary<(string Unit, string Document, TopicUse Use), OpenCell> _cells = [];

    /// <summary>Opens one with a key, and with what it counted before.</summary>
    public OpenPeriod(CountingPeriod period, byte[] key, IEnumerable<OpenCell> cells)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(key.Length, KeyLength);
        (Period, _key) = (period, key);
        foreach (var cell in cells)
            _cells[(cell.Unit, cell.Document?.Key ?? string.Empty, cell.Use)] = cell;
    }

    /// <summary>Which one.</summary>
    public CountingPeriod Period { get; }

    /// <summary>What was counted so far.</summary>
    public IReadOnlyCollection<OpenCell> Cells => _cells.Values;

    /// <summary>Whether something was counted since it was last kept.</summary>
    public bool IsChanged { get; set; }

    internal ReadOnlySpan<byte> Key => _key;

    /// <summary>A period that begins.</summary>
    public static OpenPeriod Begin(CountingPeriod period) => new(period, RandomNumberGenerator.GetBytes(KeyLength), []) { IsChanged = true };

    /// <summary>
    /// Counts a use of a person. Only who asked, or began a draft from a template, is active: feedback or work of a model alone must not lift a group over the threshold.
    /// </summary>
    public void Count(string person, string unit, UsedDocument? document, UsageCounters counters)
    {
        var use = counters.Drafts > 0 ? TopicUse.Draft : TopicUse.Answer;
        var key = (unit, document?.Key ?? string.Empty, use);
        if (!_cells.TryGetValue(key, out var cell))
            _cells[key] = cell = new OpenCell(unit, document, use);
        cell.Counters += counters;
        if (counters.Questions + counters.Drafts > 0)
            cell.Persons.Add(HashOf(person));
        IsChanged = true;
    }

    private string HashOf(string person) =>
        Convert.ToBase64String(HMACSHA256.HashData(_key, Encoding.UTF8.GetBytes(person)).AsSpan(0, HashLength));
}

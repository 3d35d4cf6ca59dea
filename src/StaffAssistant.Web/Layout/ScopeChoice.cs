using System.Globalization;
using Microsoft.AspNetCore.WebUtilities;
using StaffAssistant.Core.Documents;

namespace StaffAssistant.Web.Layout;

/// <summary>Stichtag and collections as chosen in the top bar. They live in the address, so that an address restores them.</summary>
/// <param name="Stichtag">The day whose rules apply.</param>
/// <param name="Today">Today in Europe/Berlin.</param>
/// <param name="Collections">Only these; empty means all.</param>
public sealed record ScopeChoice(DateOnly Stichtag, DateOnly Today, IReadOnlyList<CollectionName> Collections)
{
    /// <summary>The address parameter of the Stichtag, as <c>2026-11-23</c>.</summary>
    public const string StichtagKey = "stichtag";

    /// <summary>The address parameter of a collection; may repeat.</summary>
    public const string CollectionKey = "sammlung";

    private const int FirstYear = 1900;
    private const int LastYear = 2199;

    public bool IsToday => Stichtag == Today;

    /// <summary>Reads an address; what is not readable counts as not chosen.</summary>
    public static ScopeChoice Parse(string address, DateOnly today)
    {
        var start = address.IndexOf('?', StringComparison.Ordinal);
        var query = QueryHelpers.ParseQuery(start < 0 ? string.Empty : address[start..].Split('#')[0]);
        var stichtag = ParseDay(query.TryGetValue(StichtagKey, out var day) ? day.ToString() : null) ?? today;
        var collections = query.TryGetValue(CollectionKey, out var names) ? names.Where(name => !string.IsNullOrWhiteSpace(name)) : [];
        return new ScopeChoice(stichtag, today, [.. collections.Select(name => new CollectionName(name!)).Distinct()]);
    }

    /// <summary>A day as an address or a date field writes it; null when it is none or lies beyond all regulations.</summary>
    public static DateOnly? ParseDay(string? text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && IsPlausible(day) ? day : null;

    /// <summary>True when regulations can apply on that day.</summary>
    public static bool IsPlausible(DateOnly day) => day.Year is >= FirstYear and <= LastYear;

    /// <summary>The choice as address parameters, for <c>NavigationManager.GetUriWithQueryParameters</c>; null takes a parameter away.</summary>
    public IReadOnlyDictionary<string, object?> Parameters => new Dictionary<string, object?>
    {
        [StichtagKey] = IsToday ? null : Day,
        [CollectionKey] = Collections.Count == 0 ? null : Collections.Select(name => name.Value).ToArray(),
    };

    /// <summary>A path of this application that keeps the choice.</summary>
    public string Keep(string path)
    {
        var day = IsToday ? path : QueryHelpers.AddQueryString(path, StichtagKey, Day);
        return Collections.Aggregate(day, (address, name) => QueryHelpers.AddQueryString(address, CollectionKey, name.Value));
    }

    private string Day => Stichtag.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}

using System.Globalization;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Primitives;
using StaffAssistant.Core.Access;
using StaffAssistant.Core.Documents;
using StaffAssistant.Core.Searching;
using StaffAssistant.Web.Layout;

namespace StaffAssistant.Web.Features.Research;

/// <summary>What is searched for, how it is narrowed, its order and its page. Lives in the address, so that an address restores it.</summary>
public sealed record ResearchFilter
{
    public const string Path = "/recherche";
    public const int PageSize = 20;
    private const int LastPage = 5_000;
    private const int MostValues = 50;
    private const string TextKey = "suche";
    private const string KindKey = "art";
    private const string UnitKey = "zustaendig";
    private const string StateKey = "zustand";
    private const string EveryState = "alle";
    private const string Yes = "ja";
    private const string OrderKey = "ordnung";
    private const string PageKey = "seite";

    /// <summary>What applies and what will; what is superseded is there for those who ask for it.</summary>
    private static readonly ValidityState[] UsualStates = [ValidityState.Applies, ValidityState.Future];

    public static ResearchFilter None { get; } = new();

    /// <summary>The words; null when nothing is searched for.</summary>
    public string? Text { get; init; }

    public IReadOnlyList<string> Kinds { get; init; } = [];

    public IReadOnlyList<string> Units { get; init; } = [];

    /// <summary>Empty means all.</summary>
    public IReadOnlyList<ValidityState> States { get; init; } = UsualStates;

    /// <summary>Only the words as typed.</summary>
    public bool IsLiteral { get; init; }

    public SearchOrder Order { get; init; }

    public int Page { get; init; } = 1;

    public bool IsTooLong => Text?.Length > SearchQuery.MaximumLength;

    /// <summary>How many choices are in force, those of the top bar not counted.</summary>
    public int Chosen => Kinds.Count + Units.Count + States.Count;

    /// <summary>Reads an address; what is not readable counts as not chosen.</summary>
    public static ResearchFilter Parse(Uri address)
    {
        var query = QueryHelpers.ParseQuery(address.Query);
        var states = Values(StateKey);
        return new ResearchFilter
        {
            Text = Values(TextKey).FirstOrDefault(),
            Kinds = Values(KindKey),
            Units = Values(UnitKey),
            States = states.Contains(EveryState) ? [] : StatesIn(states),
            IsLiteral = Values(PageAddress.LiteralKey).FirstOrDefault() == Yes,
            Order = Enum.GetValues<SearchOrder>().FirstOrDefault(order => WordOf(order) == Values(OrderKey).FirstOrDefault()),
            Page = int.TryParse(Values(PageKey).FirstOrDefault(), NumberStyles.None, CultureInfo.InvariantCulture, out var page) && page is > 0 and <= LastPage ? page : 1,
        };

        string[] Values(string key) => query.TryGetValue(key, out var values) ? [.. values.Select(value => value?.Trim()).OfType<string>().Where(value => value.Length > 0).Take(MostValues)] : [];
    }

    /// <summary>The address of the page with this filter.</summary>
    public string AddressIn(ScopeChoice scope)
    {
        var parts = new (string Key, StringValues Values)[]
        {
            (TextKey, Text),
            (KindKey, Kinds.ToArray()),
            (UnitKey, Units.ToArray()),
            (StateKey, States.SequenceEqual(UsualStates) ? StringValues.Empty : States.Count == 0 ? EveryState : States.Select(WordOf).ToArray()),
            (PageAddress.LiteralKey, IsLiteral ? Yes : StringValues.Empty),
            (OrderKey, Order == SearchOrder.Relevance ? StringValues.Empty : WordOf(Order)),
            (PageKey, Page == 1 ? StringValues.Empty : Page.ToString(CultureInfo.InvariantCulture)),
        };
        return parts.SelectMany(part => part.Values.OfType<string>().Select(value => (part.Key, value)))
            .Aggregate(scope.Keep(Path), (address, part) => QueryHelpers.AddQueryString(address, part.Key, part.value));
    }

    /// <summary>The same, on the last page where there are fewer hits than the address says.</summary>
    public ResearchFilter Within(int hits) => this with { Page = Math.Clamp(Page, 1, Math.Max(1, (hits + PageSize - 1) / PageSize)) };

    /// <summary>The filter as a query of a reader.</summary>
    public SearchQuery QueryFor(AccessScope reader, ScopeChoice scope) => new(Text ?? string.Empty, reader, scope.Stichtag)
    {
        Collections = scope.Collections,
        Kinds = Kinds,
        Units = Units,
        States = States,
        IsLiteral = IsLiteral,
        Order = Order,
        Skip = (Page - 1) * PageSize,
        Limit = PageSize,
    };

    private static ValidityState[] StatesIn(string[] words) =>
        Enum.GetValues<ValidityState>().Where(state => words.Contains(WordOf(state))).ToArray() is { Length: > 0 } named ? named : UsualStates;

    private static string WordOf(ValidityState state) => state switch
    {
        ValidityState.Applies => "gilt",
        ValidityState.Future => "kuenftig",
        ValidityState.Superseded => "abgeloest",
    };

    private static string WordOf(SearchOrder order) => order switch
    {
        SearchOrder.Relevance => "treffer",
        SearchOrder.Newest => "neu",
        SearchOrder.Number => "nummer",
    };
}

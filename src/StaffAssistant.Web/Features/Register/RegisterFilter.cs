using System.Globalization;
using Microsoft.AspNetCore.WebUtilities;
using StaffAssistant.Core.Access;
using StaffAssistant.Core.Documents;
using StaffAssistant.Core.Register;
using StaffAssistant.Web.Layout;

namespace StaffAssistant.Web.Features.Register;

/// <summary>What the register is narrowed to, its order and its page. Lives in the address, so that an address restores it.</summary>
public sealed record RegisterFilter(string? Text, string? Kind, ValidityState? State, RegisterOrder Order, int Page)
{
    public const string Path = "/regelungen";
    public const int PageSize = 50;
    private const int LastPage = 100_000;
    private const string TextKey = "suche";
    private const string KindKey = "art";
    private const string StateKey = "zustand";
    private const string OrderKey = "ordnung";
    private const string PageKey = "seite";

    public static RegisterFilter None { get; } = new(null, null, null, RegisterOrder.Collection, 1);

    /// <summary>True when nothing is left out; order and page leave nothing out.</summary>
    public bool IsEmpty => Text is null && Kind is null && State is null;

    /// <summary>Reads an address; what is not readable counts as not chosen.</summary>
    public static RegisterFilter Parse(Uri address)
    {
        var query = QueryHelpers.ParseQuery(address.Query);
        return new RegisterFilter(
            Value(TextKey),
            Value(KindKey),
            Named<ValidityState>(Value(StateKey), WordOf),
            Named<RegisterOrder>(Value(OrderKey), WordOf) ?? RegisterOrder.Collection,
            int.TryParse(Value(PageKey), NumberStyles.None, CultureInfo.InvariantCulture, out var page) && page is > 0 and <= LastPage ? page : 1);

        string? Value(string key) => query.TryGetValue(key, out var value) && value[0]?.Trim() is { Length: > 0 } text ? text : null;
    }

    /// <summary>The address of the register with this filter.</summary>
    public string AddressIn(ScopeChoice scope)
    {
        var parts = new (string Key, string? Value)[]
        {
            (TextKey, Text),
            (KindKey, Kind),
            (StateKey, State is { } state ? WordOf(state) : null),
            (OrderKey, Order == RegisterOrder.Collection ? null : WordOf(Order)),
            (PageKey, Page == 1 ? null : Page.ToString(CultureInfo.InvariantCulture)),
        };
        return parts.Where(part => part.Value is not null).Aggregate(scope.Keep(Path), (address, part) => QueryHelpers.AddQueryString(address, part.Key, part.Value!));
    }

    /// <summary>The same, on the last page where the list is shorter than the address says.</summary>
    public RegisterFilter Within(int documents) => this with { Page = Math.Clamp(Page, 1, Math.Max(1, (documents + PageSize - 1) / PageSize)) };

    /// <summary>The filter as a query of a reader.</summary>
    public RegisterQuery QueryFor(AccessScope reader, ScopeChoice scope) => new(reader, scope.Stichtag)
    {
        Collections = scope.Collections,
        Text = Text,
        Kinds = Kind is null ? [] : [Kind],
        State = State,
        Order = Order,
        Skip = (Page - 1) * PageSize,
        Limit = PageSize,
    };

    private static T? Named<T>(string? word, Func<T, string> wordOf)
        where T : struct, Enum
    {
        foreach (var value in Enum.GetValues<T>())
        {
            if (wordOf(value) == word)
                return value;
        }

        return null;
    }

    private static string WordOf(ValidityState state) => state switch
    {
        ValidityState.Applies => "gilt",
        ValidityState.Future => "kuenftig",
        ValidityState.Superseded => "abgeloest",
    };

    private static string WordOf(RegisterOrder order) => order switch
    {
        RegisterOrder.Collection => "sammlung",
        RegisterOrder.Number => "nummer",
        RegisterOrder.Kind => "art",
    };
}

using Microsoft.AspNetCore.WebUtilities;
using StaffAssistant.Core.Documents;

namespace StaffAssistant.Web.Features.Library;

/// <summary>What the list is narrowed to. Lives in the address, so that it survives a reload.</summary>
public sealed record LibraryFilter(string? Text, string? Kind, ValidityState? State)
{
    public const string TextKey = "suche";
    public const string KindKey = "art";
    public const string StateKey = "zustand";

    public static LibraryFilter None { get; } = new(null, null, null);

    public bool IsEmpty => this == None;

    /// <summary>The filter as address parameters; null takes a parameter away.</summary>
    public IReadOnlyDictionary<string, object?> Parameters => new Dictionary<string, object?>
    {
        [TextKey] = Text,
        [KindKey] = Kind,
        [StateKey] = State is { } state ? WordOf(state) : null,
    };

    public static LibraryFilter Parse(Uri address)
    {
        var query = QueryHelpers.ParseQuery(address.Query);
        return new(Value(TextKey), Value(KindKey), StateOf(Value(StateKey)));

        string? Value(string key) => query.TryGetValue(key, out var value) && value.ToString().Trim() is { Length: > 0 } text ? text : null;
    }

    /// <summary>True when the version that is shown of a document passes.</summary>
    public bool Passes(DocumentVersion version, DateOnly day) =>
        (State is null || version.Validity.StateOn(day) == State)
        && (Kind is null || string.Equals(version.Kind, Kind, StringComparison.OrdinalIgnoreCase))
        && (Text is null || Holds(version.Title) || Holds(version.Number) || Holds(version.File.Name));

    public static string WordOf(ValidityState state) => state switch
    {
        ValidityState.Applies => "gilt",
        ValidityState.Future => "kuenftig",
        ValidityState.Superseded => "abgeloest",
    };

    private static ValidityState? StateOf(string? word)
    {
        foreach (var state in Enum.GetValues<ValidityState>())
        {
            if (WordOf(state) == word)
                return state;
        }
        return null;
    }

    private bool Holds(string? field) => field?.Contains(Text!, StringComparison.CurrentCultureIgnoreCase) == true;
}

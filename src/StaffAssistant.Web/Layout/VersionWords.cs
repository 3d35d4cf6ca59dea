using System.Globalization;
using StaffAssistant.Core.Documents;
using StaffAssistant.Core.Passages;

namespace StaffAssistant.Web.Layout;

/// <summary>The words for a version: how long it applies, where a passage stands, whom to ask.</summary>
public static class VersionWords
{
    /// <summary><c>Fassung 2</c>.</summary>
    public static string Name(DocumentVersion version) => Format(VersionText.Version, version.Ordinal);

    /// <summary><c>seit 01.01.2026, Fassung 2</c>.</summary>
    public static string Validity(DocumentVersion version, DateOnly today) => $"{Span(version.Validity, today)}, {Name(version)}";

    /// <summary><c>seit 01.01.2026</c>, <c>01.03.2024 bis 31.12.2025</c>, <c>ab 01.01.2027</c>.</summary>
    public static string Span(Validity validity, DateOnly today) => validity switch
    {
        { From: { } from, To: { } to } => Format(VersionText.Between, Day(from), Day(to)),
        { From: { } from } => Format(from > today ? VersionText.From : VersionText.Since, Day(from)),
        { To: { } to } => Format(VersionText.Until, Day(to)),
        _ => VersionText.Always,
    };

    /// <summary><c>Fassung 2, gilt seit 01.01.2026</c>: an entry to choose from, short enough for a phone.</summary>
    public static string Choice(DocumentVersion version, DateOnly today) => (version.Validity.StateOn(today), version.Validity) switch
    {
        (ValidityState.Superseded, { To: { } to }) => Format(VersionText.ChoicePast, Name(version), Day(to)),
        (ValidityState.Future, { From: { } from }) => Format(VersionText.ChoiceFuture, Name(version), Day(from)),
        (_, { From: { } from }) => Format(VersionText.ChoiceApplies, Name(version), Day(from)),
        (_, { To: { } to }) => Format(VersionText.ChoiceUntil, Name(version), Day(to)),
        _ => Format(VersionText.ChoiceAlways, Name(version)),
    };

    /// <summary>The word for a state.</summary>
    public static string State(ValidityState state) => state switch
    {
        ValidityState.Applies => VersionText.StateApplies,
        ValidityState.Future => VersionText.StateFuture,
        ValidityState.Superseded => VersionText.StateSuperseded,
    };

    /// <summary><c>§ 6 Abs. 1 · Seite 4</c>; empty when nothing is known.</summary>
    public static string Place(Locator locator) =>
        string.Join(" · ", new[] { locator.Place, locator.Page is { } page ? Format(VersionText.Page, page) : string.Empty }.Where(part => part.Length > 0));

    /// <summary><c>Tel. 4711</c>; null when there is no number.</summary>
    public static string? Phone(string? phone) => string.IsNullOrWhiteSpace(phone) ? null : Format(VersionText.Phone, phone);

    /// <summary><c>Personalamt, 11.3, Tel. 4711</c>: the unit, else the contact, with the number; null when nothing is known.</summary>
    public static string? Owner(DocumentVersion version) => Owner(version.Unit, version.Contact, version.Phone);

    /// <summary>The unit, else the contact, with the number; null when nothing is known.</summary>
    public static string? Owner(string? unit, string? contact, string? phone)
    {
        var parts = new[] { string.IsNullOrWhiteSpace(unit) ? contact : unit, Phone(phone) };
        var known = string.Join(", ", parts.Where(part => !string.IsNullOrWhiteSpace(part)));
        return known.Length == 0 ? null : known;
    }

    /// <summary>A day as the page's language writes it.</summary>
    public static string Day(DateOnly day) => day.ToString("d", CultureInfo.CurrentCulture);

    private static string Format(string text, params object[] values) => string.Format(CultureInfo.CurrentCulture, text, values);
}

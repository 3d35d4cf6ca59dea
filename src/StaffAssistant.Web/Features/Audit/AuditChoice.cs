using System.Globalization;
using Microsoft.AspNetCore.WebUtilities;
using StaffAssistant.Core.Audit;
using StaffAssistant.Core.Documents;

namespace StaffAssistant.Web.Features.Audit;

/// <summary>Which entries the page shows; the address holds it. What cannot be read counts as not given.</summary>
public sealed record AuditChoice(AuditAction? Action = null, string? Actor = null, DateOnly? From = null, DateOnly? Until = null, int Page = 1)
{
    public const string ActionKey = "aktion";
    public const string ActorKey = "person";
    public const string FromKey = "von";
    public const string UntilKey = "bis";
    public const string PageKey = "seite";
    public const int AtOnce = 100;
    private const string Path = "/pruefprotokoll";

    /// <summary>The filter; both days are meant with all their hours in Europe/Berlin.</summary>
    public AuditFilter Filter => new(
        Action,
        Actor,
        From: From is { } from ? BerlinCalendar.StartOf(from) : null,
        Until: Until is { } until && until < DateOnly.MaxValue ? BerlinCalendar.StartOf(until.AddDays(1)) : null);

    public int Skip => (Page - 1) * AtOnce;

    public string Address => With(Path);

    public string Download => (this with { Page = 1 }).With(Path + "/herunterladen");

    public static AuditChoice Parse(Uri address)
    {
        var values = QueryHelpers.ParseQuery(address.Query);
        string? Value(string key) => values.TryGetValue(key, out var all) && all is [{ Length: > 0 and <= AuditEvent.LongestField } one, ..] ? one : null;
        return Of(Value(ActionKey), Value(ActorKey), Value(FromKey), Value(UntilKey), Value(PageKey));
    }

    /// <summary>The choice that these words make.</summary>
    public static AuditChoice Of(string? action, string? actor, string? from, string? until, string? page = null) => new(
        Enum.TryParse<AuditAction>(action, out var known) && Enum.IsDefined(known) ? known : null,
        string.IsNullOrWhiteSpace(actor) ? null : actor.Trim(),
        DayOf(from),
        DayOf(until),
        int.TryParse(page, CultureInfo.InvariantCulture, out var number) && number is > 0 and < 100_000 ? number : 1);

    private string With(string path) => QueryHelpers.AddQueryString(path, new Dictionary<string, string?>
    {
        [ActionKey] = Action?.ToString(),
        [ActorKey] = Actor,
        [FromKey] = From?.ToString("O", CultureInfo.InvariantCulture),
        [UntilKey] = Until?.ToString("O", CultureInfo.InvariantCulture),
        [PageKey] = Page > 1 ? Page.ToString(CultureInfo.InvariantCulture) : null,
    });

    private static DateOnly? DayOf(string? text) => DateOnly.TryParseExact(text, "O", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}

using System.Collections.Specialized;
using System.Web;

namespace StaffAssistant.Web.Layout;

/// <summary>How a person wants the pages: theme, font size, width of the rail. Kept in a cookie, so that the first byte is right already.</summary>
public sealed record DisplayChoice(string? Theme, string? Size, string? Rail)
{
    /// <summary>The cookie; <c>display.js</c> writes it.</summary>
    public const string Cookie = "display";

    public static DisplayChoice Default { get; } = new(null, null, null);

    public static IReadOnlyList<string> Themes { get; } = ["light", "dark", "contrast"];

    public static IReadOnlyList<string> Sizes { get; } = ["large", "larger"];

    /// <summary>Reads the cookie; what is not known is left out.</summary>
    public static DisplayChoice Parse(string? cookie)
    {
        var fields = HttpUtility.ParseQueryString(cookie ?? string.Empty);
        return new(Known(fields, "theme", Themes), Known(fields, "size", Sizes), Known(fields, "rail", ["narrow"]));
    }

    private static string? Known(NameValueCollection fields, string name, IReadOnlyList<string> allowed) =>
        fields[name] is { } value && allowed.Contains(value) ? value : null;
}

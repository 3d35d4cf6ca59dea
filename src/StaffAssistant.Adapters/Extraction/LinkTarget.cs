using System.Globalization;

namespace StaffAssistant.Adapters.Extraction;

/// <summary>Tells links that a document may well have from those that run or reach something.</summary>
internal static class LinkTarget
{
    private static readonly string[] Ordinary = ["http", "https", "mailto", "tel", "ftp", "ftps", "sip"];

    /// <summary>True for a target that is not in the file itself: an address of the network, a share, a path of a machine.</summary>
    public static bool IsOutside(string? target) => target is not null && (SchemeOf(target) is not null || IsPath(target));

    /// <summary>True for schemes other than those of web, mail and telephone, and for paths of a machine or share: <c>javascript:</c>, <c>data:</c>, <c>file:</c>.</summary>
    public static bool IsActive(string? target) => target is not null && (IsPath(target) || (SchemeOf(target) is { } scheme && !Ordinary.Contains(scheme)));

    /// <summary>The sentence about links that are not ordinary.</summary>
    public static string Warning(int count) => string.Format(CultureInfo.InvariantCulture, FileWarnings.UnsafeLinks, count);

    private static bool IsPath(string target) =>
        target.StartsWith(@"\\", StringComparison.Ordinal) || target.StartsWith("//", StringComparison.Ordinal) || target is [>= 'A' and <= 'z', ':', '\\' or '/', ..];

    // Programs that open links pass over white space and control characters in a scheme.
    private static string? SchemeOf(string target)
    {
        var plain = string.Concat(target.Where(sign => !char.IsWhiteSpace(sign) && !char.IsControl(sign)));
        var end = plain.IndexOf(':', StringComparison.Ordinal);
        return end > 1 && plain[..end].All(sign => char.IsAsciiLetterOrDigit(sign) || sign is '+' or '-' or '.') ? plain[..end].ToLowerInvariant() : null;
    }
}

using System.Net;
using System.Text.RegularExpressions;

namespace StaffAssistant.Web.Tests.Rights;

/// <summary>What a page says: its text without tags, addresses and the tokens that are new on each call.</summary>
internal static partial class PageText
{
    public static string Of(string html) => WebUtility.HtmlDecode(Spaces().Replace(Tags().Replace(Unseen().Replace(html, " "), " "), " ")).Trim();

    [GeneratedRegex("<!--.*?-->|<script.*?</script>|<style.*?</style>", RegexOptions.Singleline)]
    private static partial Regex Unseen();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tags();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}

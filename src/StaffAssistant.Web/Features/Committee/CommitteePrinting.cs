using System.Globalization;
using StaffAssistant.Core.Committee;

namespace StaffAssistant.Web.Features.Committee;

/// <summary>Prints the report in German, whatever language the reader uses.</summary>
internal static class CommitteePrinting
{
    private static readonly CultureInfo German = CultureInfo.GetCultureInfo("de-DE");

    /// <summary>The language is set inside this method alone: an asynchronous method gives its caller's back.</summary>
    public static async Task<PrintedDocument> ComposeAsync(CommitteeReports reports, CancellationToken cancellationToken)
    {
        (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (German, German);
        return CommitteeDocument.Of(await reports.ComposeAsync(cancellationToken));
    }
}

using System.Globalization;
using StaffAssistant.Core.Committee;
using StaffAssistant.Core.Documents;
using StaffAssistant.Core.Reporting;
using StaffAssistant.Web.Layout;

namespace StaffAssistant.Web.Features.Transparency;

/// <summary>Writes the register entry from what is in force at this moment.</summary>
public sealed class RegisterEntries(IServiceProvider services, IReportStore reports, CommitteeFolder folder, TimeProvider clock)
{
    public async Task<RegisterEntry> ComposeAsync(CancellationToken cancellationToken)
    {
        var approval = await reports.FindApprovalAsync(cancellationToken);
        return new RegisterEntry(RegisterEntryText.Title, ProductVersion.Text, BerlinCalendar.Today(clock),
        [
            new("zweck", RegisterEntryText.PurposeTitle,
            [
                new("purpose", RegisterEntryText.Purpose, RegisterEntryText.PurposeValue),
                new("aiActClass", RegisterEntryText.Class, RegisterEntryText.ClassValue),
                new("notFor", RegisterEntryText.NotFor, RegisterEntryText.NotForValue),
                new("people", RegisterEntryText.People, RegisterEntryText.PeopleValue),
            ]),
            Section(RegisterSetting.Model, RegisterEntryText.ModelTitle, new RegisterLine("quoteMode", RegisterEntryText.QuoteMode, RegisterEntryText.QuoteModeValue)),
            Section(RegisterSetting.Data, RegisterEntryText.DataTitle,
                new("stored", RegisterEntryText.Stored, RegisterEntryText.StoredValue),
                new("usage", RegisterEntryText.Usage, approval is null
                    ? RegisterEntryText.UsageOff
                    : string.Format(CultureInfo.CurrentCulture, RegisterEntryText.UsageOn, approval.Body, approval.Date.ToString("dd.MM.yyyy", CultureInfo.InvariantCulture), approval.Document))),
            Section(RegisterSetting.Limits, RegisterEntryText.LimitsTitle),
            Section(RegisterSetting.Measures, RegisterEntryText.MeasuresTitle,
                new("decision", RegisterEntryText.Decision, RegisterEntryText.DecisionValue),
                new("proof", RegisterEntryText.Proof, RegisterEntryText.ProofValue),
                new("rights", RegisterEntryText.Rights, RegisterEntryText.RightsValue),
                new("quality", RegisterEntryText.Quality, MeasuredOn("quality.json")),
                new("accessibility", RegisterEntryText.Accessibility, MeasuredOn("accessibility.json"))),
            Section(RegisterSetting.Access, RegisterEntryText.AccessTitle),
        ]);
    }

    private RegisterSection Section(string key, string title, params RegisterLine[] first) => new(key, title,
        [.. first, .. RegisterSetting.All.Where(setting => setting.Section == key).Select(setting => new RegisterLine(setting.Key, LabelOf(setting.Key), Written(setting.Value(services))))]);

    private string MeasuredOn(string file) => PublishedRun.Read(folder.Data, file) is { } run
        ? string.Format(CultureInfo.CurrentCulture, RegisterEntryText.Measured, run.Date.ToString("dd.MM.yyyy", CultureInfo.InvariantCulture), run.Set)
        : RegisterEntryText.NotMeasured;

    internal static string LabelOf(string key) =>
        RegisterEntryText.ResourceManager.GetString("Option" + key.Replace(":", string.Empty, StringComparison.Ordinal), CultureInfo.CurrentUICulture) ?? key;

    private static string Written(object? value) => value switch
    {
        null or "" => RegisterEntryText.NotSet,
        bool isOn => isOn ? RegisterEntryText.Yes : RegisterEntryText.No,
        TimeSpan time => Words(time),
        IFormattable number => number.ToString(null, CultureInfo.CurrentCulture),
        _ => value.ToString()!,
    };

    private static string Words(TimeSpan time) => time >= TimeSpan.FromDays(2)
        ? string.Format(CultureInfo.CurrentCulture, RegisterEntryText.Days, time.TotalDays)
        : time >= TimeSpan.FromHours(2)
            ? string.Format(CultureInfo.CurrentCulture, RegisterEntryText.Hours, time.TotalHours)
            : string.Format(CultureInfo.CurrentCulture, RegisterEntryText.Minutes, time.TotalMinutes);
}

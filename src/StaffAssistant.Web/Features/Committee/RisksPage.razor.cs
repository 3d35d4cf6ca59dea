using System.Globalization;
using Microsoft.AspNetCore.Components;
using StaffAssistant.Core.Audit;
using StaffAssistant.Core.Committee;
using StaffAssistant.Web.Identity;

namespace StaffAssistant.Web.Features.Committee;

/// <summary>Administrators maintain chances, risks and incidents. Each save is a version of its own; what somebody else saved meanwhile is not written over.</summary>
public sealed partial class RisksPage
{
    private const string Days = "dd.MM.yyyy";
    private readonly List<EntryRow> _chances = [];
    private readonly List<EntryRow> _risks = [];
    private readonly List<EntryRow> _incidents = [];
    private ChancesAndRisks? _read;
    private bool _working;
    private bool _failed;
    private string? _message;

    [Inject] private ChancesAndRisksFiles Files { get; set; } = default!;

    [Inject] private AuditTrail Trail { get; set; } = default!;

    [Inject] private CurrentPerson Current { get; set; } = default!;

    [Inject] private ILogger<RisksPage> Logger { get; set; } = default!;

    protected override void OnInitialized()
    {
        try
        {
            Take(Files.Read());
        }
        catch (Exception fault)
        {
            CommitteeLog.SaveFailed(Logger, fault);
            (_failed, _message) = (true, CommitteePageText.NotRead);
        }
    }

    private void Take(ChancesAndRisks read)
    {
        _read = read;
        Fill(_chances, read.Chances.Select(chance => new EntryRow(chance.Title, chance.Text)));
        Fill(_risks, read.Risks.Select(risk => new EntryRow(risk.Title, risk.Text, risk.Owner, risk.Measure, risk.State)));
        Fill(_incidents, read.Incidents.Select(incident => new EntryRow(incident.Date.ToString(Days, CultureInfo.InvariantCulture), incident.Text, incident.Measure)));
    }

    private static void Fill(List<EntryRow> rows, IEnumerable<EntryRow> with)
    {
        rows.Clear();
        rows.AddRange(with);
    }

    private async Task SaveAsync()
    {
        if (_working || _read is null || (await Current.FindAsync())?.Roles.Contains(StaffRole.Administrator) != true)
            return;
        _working = true;
        try
        {
            await SaveAsync(_read);
        }
        catch (Exception fault)
        {
            CommitteeLog.SaveFailed(Logger, fault);
            (_failed, _message) = (true, CommitteePageText.NotSaved);
        }
        finally
        {
            _working = false;
        }
    }

    private async Task SaveAsync(ChancesAndRisks read)
    {
        var days = _incidents.Select(row => DateOnly.TryParseExact(row.Values[0].Trim(), Days, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : (DateOnly?)null).ToList();
        var changed = read with
        {
            Chances = [.. _chances.Select(row => new Chance(row.Values[0].Trim(), row.Values[1].Trim()))],
            Risks = [.. _risks.Select(row => new Risk(row.Values[0].Trim(), row.Values[1].Trim(), row.Values[2].Trim(), row.Values[3].Trim(), row.Values[4].Trim()))],
            Incidents = [.. _incidents.Zip(days, (row, day) => new Incident(day ?? default, row.Values[1].Trim(), row.Values[2].Trim()))],
        };
        var faults = days.Contains(null) ? changed.Faults().Append(CommitteePageText.DayWrong) : changed.Faults();
        if (faults.Distinct().ToList() is { Count: > 0 } said)
        {
            (_failed, _message) = (true, $"{string.Join(' ', said)} {CommitteePageText.Kept}");
            return;
        }

        // A second click is no second version.
        if (changed.SaysTheSame(read))
            return;
        await Trail.RecordAsync(
            new AuditEvent(AuditAction.RisksChanged, await Current.ActorAsync()) { Subject = "chances-and-risks", Detail = (read.Version + 1).ToString(CultureInfo.InvariantCulture) }, CancellationToken.None);
        if (!Files.TrySave(changed))
        {
            (_failed, _message) = (true, CommitteePageText.ChangedMeanwhile);
            return;
        }

        Take(Files.Read());
        (_failed, _message) = (false, CommitteePageText.Saved);
    }
}

using System.Globalization;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Options;
using StaffAssistant.Core.Access;
using StaffAssistant.Core.Audit;
using StaffAssistant.Core.OwnData;
using StaffAssistant.Core.Retention;
using StaffAssistant.Web.Identity;
using StaffAssistant.Web.Identity.Sessions;

namespace StaffAssistant.Web.Features.OwnData;

/// <summary>Shows people what is kept of them, and deletes it for them. Whoever is signed in at that moment counts, not whoever opened the page.</summary>
public sealed partial class OwnDataPage
{
    private IReadOnlyList<OwnDataEntry>? _entries;
    private IReadOnlyDictionary<AuditAction, int> _trail = new Dictionary<AuditAction, int>();
    private int _sessions;
    private string? _fault;
    private string? _said;

    [Inject] private OwnDataDesk Desk { get; set; } = default!;

    [Inject] private SignedInSessions Sessions { get; set; } = default!;

    [Inject] private CurrentPerson Current { get; set; } = default!;

    [Inject] private IOptions<SignInOptions> SignIn { get; set; } = default!;

    [Inject] private IOptions<RetentionOptions> Retention { get; set; } = default!;

    [Inject] private ILogger<OwnDataPage> Logger { get; set; } = default!;

    protected override Task OnInitializedAsync() => LoadAsync();

    private async Task LoadAsync()
    {
        try
        {
            if (await Current.FindAsync() is not { } person)
            {
                _entries = null;
                return;
            }

            var key = new PersonKey(person.Key);
            _sessions = Sessions.Open().Count(session => session.PersonKey == person.Key);
            (_entries, _trail, _fault) = (await Desk.ListAsync(key, CancellationToken.None), await Desk.CountTrailAsync(key, CancellationToken.None), null);
        }
        catch (Exception fault)
        {
            OwnDataLog.LoadFailed(Logger, fault);
            _fault = OwnDataText.Failed;
        }
    }

    private async Task DeleteAsync(PersonalKind? kind)
    {
        if (await Current.FindAsync() is not { } person)
            return;
        try
        {
            var deleted = await Desk.DeleteAsync(new PersonKey(person.Key), kind, CancellationToken.None);
            await LoadAsync();
            _said = string.Format(CultureInfo.CurrentCulture, OwnDataText.Deleted, deleted);
        }
        catch (Exception fault)
        {
            OwnDataLog.DeletingFailed(Logger, fault);
            await LoadAsync();
            (_said, _fault) = (null, OwnDataText.DeleteFailed);
        }
    }
}

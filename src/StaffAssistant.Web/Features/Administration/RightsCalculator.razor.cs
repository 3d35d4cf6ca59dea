using System.Globalization;
using Microsoft.AspNetCore.Components;
using StaffAssistant.Web.Identity;
using StaffAssistant.Web.Identity.Entra;
using StaffAssistant.Web.Identity.Rights;

namespace StaffAssistant.Web.Features.Administration;

/// <summary>Works out what somebody with chosen roles and groups would hold.</summary>
public sealed partial class RightsCalculator
{
    private readonly HashSet<StaffRole> _roles = [StaffRole.Employee];
    private readonly HashSet<Guid> _groups = [];

    [Inject] private EntraPersons Persons { get; set; } = default!;

    [Parameter, EditorRequired] public IReadOnlyList<GroupRights> Entries { get; set; } = [];

    private Person Held => Persons.Imagine(_roles, _groups);

    private bool IsEmployee => _roles.Contains(StaffRole.Employee);

    private bool Edit => IsEmployee && _roles.Contains(StaffRole.Editor) && Held.EditorOf.Count > 0;

    private string Sees => IsEmployee ? string.Join(", ", Held.Tags) : AdministrationText.Nothing;

    private string Edits => Edit ? string.Join(", ", Held.EditorOf) : AdministrationText.Nothing;

    private IEnumerable<string> Remarks
    {
        get
        {
            if (_roles.Count == 0)
                yield return AdministrationText.ResultNoRole;
            else if (!IsEmployee)
                yield return Named(AdministrationText.ResultNoEmployee, StaffRole.Employee);
            if (_roles.Contains(StaffRole.Editor) && Held.EditorOf.Count == 0)
                yield return Named(AdministrationText.ResultEditorWithoutGroup, StaffRole.Editor);
            if (!_roles.Contains(StaffRole.Editor) && Held.EditorOf.Count > 0)
                yield return Named(AdministrationText.ResultGroupWithoutEditor, StaffRole.Editor);
        }
    }

    private static string Named(string text, StaffRole role) => string.Format(CultureInfo.CurrentCulture, text, RoleNames.Of(role));

    private static void Toggle<T>(HashSet<T> chosen, T value)
    {
        if (!chosen.Remove(value))
            chosen.Add(value);
    }
}

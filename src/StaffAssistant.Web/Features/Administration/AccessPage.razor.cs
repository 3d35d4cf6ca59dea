using Microsoft.AspNetCore.Components;
using StaffAssistant.Core.Access;
using StaffAssistant.Core.Access.Explaining;
using StaffAssistant.Core.Audit;
using StaffAssistant.Core.Documents;
using StaffAssistant.Web.Identity;
using StaffAssistant.Web.Identity.Rights;
using StaffAssistant.Web.Layout;

namespace StaffAssistant.Web.Features.Administration;

/// <summary>
/// Explains who sees a document. Editors ask about their collections, administrators about all; what somebody may not ask about looks like what does not exist.
/// </summary>
public sealed partial class AccessPage
{
    private AccessChoice _choice = new(null, [], false);
    private string? _text;
    private string? _refusal;
    private AccessExplanation? _explained;
    private IReadOnlyList<AccessTag> _choices = [];

    [Inject] private AccessExplainer Explainer { get; set; } = default!;

    [Inject] private AuditedReading Reading { get; set; } = default!;

    [Inject] private CurrentPerson Current { get; set; } = default!;

    [Inject] private GroupMapping Mapping { get; set; } = default!;

    [Inject] private NavigationManager Navigation { get; set; } = default!;

    [Inject] private ILogger<AccessPage> Logger { get; set; } = default!;

    [CascadingParameter] private ScopeChoice Scope { get; set; } = default!;

    protected override async Task OnParametersSetAsync()
    {
        _choice = AccessChoice.Parse(Navigation.Uri);
        _text = _choice.Document;
        try
        {
            await ExplainAsync();
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            AdministrationLog.ExplanationFailed(Logger, fault);
            (_explained, _refusal) = (null, AdministrationText.AccessFailed);
        }
    }

    private async Task ExplainAsync()
    {
        (_explained, _refusal) = (null, null);
        if (_choice.Document is null)
            return;
        if (_choice.Id is not { } id)
        {
            _refusal = AdministrationText.AccessUnreadable;
            return;
        }

        var person = await Current.FindAsync();
        var asker = new ExplanationAsker(await Current.ScopeAsync(), person?.Roles.IsSupersetOf([StaffRole.Employee, StaffRole.Administrator]) == true);
        // Which collection it is turns out with the explanation; whoever edits it is asked for then.
        var explained = await Explainer.ExplainAsync(id, _choice.Person(CollectionName.Unsorted), Scope.Stichtag, asker, CancellationToken.None);
        if (explained is not null && person?.Roles.Contains(StaffRole.Administrator) == true)
            await Reading.AdministerAsync(id.ToString(), 1, new AuditActor(person.Key), CancellationToken.None);
        _explained = explained is null ? null : await Explainer.ExplainAsync(id, _choice.Person(explained.Access.Collection), Scope.Stichtag, asker, CancellationToken.None);
        _refusal = _explained is null ? AdministrationText.AccessUnknown : null;
        _choices = _explained is null ? [] : ChoicesFor(_explained, person);
    }

    private IReadOnlyList<AccessTag> ChoicesFor(AccessExplanation explained, Person? person) =>
    [
        .. explained.Access.Tags.Concat(_choice.Tags).Concat(person?.Tags ?? []).Concat(Mapping.Entries.SelectMany(entry => entry.Tags).Select(tag => new AccessTag(tag)))
            .Append(AccessTag.Everyone).Distinct().OrderBy(tag => tag != AccessTag.Everyone).ThenBy(tag => tag.Value, StringComparer.CurrentCulture),
    ];

    private void Ask() => Go(_choice with { Document = string.IsNullOrWhiteSpace(_text) ? null : _text.Trim() });

    private void Toggle(AccessTag tag) => Go(_choice.Toggle(tag));

    private void Go(AccessChoice choice) => Navigation.NavigateTo(Navigation.GetUriWithQueryParameters(choice.Parameters), replace: true);
}

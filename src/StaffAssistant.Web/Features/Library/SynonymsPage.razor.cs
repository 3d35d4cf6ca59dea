using System.Globalization;
using Microsoft.AspNetCore.Components;
using StaffAssistant.Core;
using StaffAssistant.Core.Documents;
using StaffAssistant.Core.Language;
using StaffAssistant.Core.Vocabulary;
using StaffAssistant.Web.Identity;
using StaffAssistant.Web.Layout;

namespace StaffAssistant.Web.Features.Library;

/// <summary>The words that mean the same in this house, for its editors: questions are understood by a change at once.</summary>
public sealed partial class SynonymsPage
{
    private IReadOnlyList<SynonymGroup>? _groups;
    private IReadOnlyList<string> _examples = [];
    private SynonymGroup? _removed;
    private SynonymFault? _newFault;
    private string _new = string.Empty;
    private string? _said;
    private bool _failed;

    [Inject] private SynonymEditing Editing { get; set; } = default!;

    [Inject] private IDocumentCatalog Catalog { get; set; } = default!;

    [Inject] private GermanAnalysis Analysis { get; set; } = default!;

    [Inject] private CurrentPerson Current { get; set; } = default!;

    [Inject] private ILogger<SynonymsPage> Logger { get; set; } = default!;

    [CascadingParameter] private ScopeChoice Scope { get; set; } = default!;

    protected override Task OnInitializedAsync() => LoadAsync();

    private async Task LoadAsync()
    {
        try
        {
            var scope = await Current.ScopeAsync();
            _groups = await Editing.ListAsync(scope, CancellationToken.None);
            _examples = [.. (await Catalog.ListCollectionsAsync(scope, CancellationToken.None)).SelectMany(collection => collection.Examples).Distinct()];
            _failed = false;
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            LibraryLog.LoadFailed(Logger, fault);
            _failed = true;
        }
    }

    // Questions that the asker's collections offer and that are understood by the group.
    private IReadOnlyList<(string Text, string Address)> ExamplesOf(SynonymGroup group) =>
        [.. _examples.Where(example => Analysis.AnalyzeQuestion(example).Synonyms.Any(match => group.Words.Contains(match.Said.Text))).Select(example => (example, PageAddress.Ask(Scope, example)))];

    private async Task AddAsync()
    {
        if (await TryAsync(async () => await Editing.AddAsync(_new, await Current.ScopeAsync(), await Current.ActorAsync(), CancellationToken.None)) is not { } outcome)
            return;
        _newFault = (outcome as SynonymOutcome.Invalid)?.Fault;
        _said = outcome is SynonymOutcome.Saved ? SynonymText.Saved : _said;
        if (outcome is SynonymOutcome.Saved)
            _new = string.Empty;
    }

    private async Task<SynonymFault?> ChangeAsync(SynonymGroup group, string words)
    {
        var outcome = await TryAsync(async () => await Editing.ChangeAsync(group, words, await Current.ScopeAsync(), await Current.ActorAsync(), CancellationToken.None));
        _said = outcome is SynonymOutcome.Saved ? SynonymText.Saved : _said;
        StateHasChanged();
        return (outcome as SynonymOutcome.Invalid)?.Fault;
    }

    private async Task RemoveAsync(SynonymGroup group)
    {
        var outcome = await TryAsync(async () => await Editing.RemoveAsync(group, await Current.ScopeAsync(), await Current.ActorAsync(), CancellationToken.None));
        if (outcome is SynonymOutcome.Saved)
            (_removed, _said) = (group, string.Format(CultureInfo.CurrentCulture, SynonymText.Removed, group.Line));
    }

    private async Task TakeBackAsync()
    {
        if (_removed is not { } removed)
            return;
        var outcome = await TryAsync(async () => await Editing.AddAsync(removed.Line, await Current.ScopeAsync(), await Current.ActorAsync(), CancellationToken.None));
        _said = outcome is SynonymOutcome.Saved ? SynonymText.TakenBack : _said;
    }

    private async Task<SynonymOutcome?> TryAsync(Func<Task<SynonymOutcome>> change)
    {
        try
        {
            var outcome = await change();
            (_removed, _said) = (null, outcome switch
            {
                SynonymOutcome.Known => SynonymText.Known,
                SynonymOutcome.NotAllowed => SynonymText.NotAllowed,
                SynonymOutcome.ChangedMeanwhile => SynonymText.ChangedMeanwhile,
                _ => null,
            });
            if (outcome is not SynonymOutcome.Invalid)
                await LoadAsync();
            return outcome;
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            LibraryLog.SynonymsFailed(Logger, fault);
            _said = fault is OperatorException ? fault.Message : SynonymText.Failed;
            return null;
        }
    }
}

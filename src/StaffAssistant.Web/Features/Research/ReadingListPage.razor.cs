using Microsoft.AspNetCore.Components;
using StaffAssistant.Core.Access;
using StaffAssistant.Core.Audit;
using StaffAssistant.Core.Passages;
using StaffAssistant.Core.ReadingList;
using StaffAssistant.Web.Identity;
using StaffAssistant.Web.Layout;

namespace StaffAssistant.Web.Features.Research;

/// <summary>What the person set aside, read anew with the rights of this moment.</summary>
public sealed partial class ReadingListPage : IDisposable
{
    private readonly PageCulture _culture = new();
    private readonly HashSet<PassageId> _chosen = [];
    private IReadOnlyList<ReadEntry>? _entries;
    private bool _failed;
    private string _said = string.Empty;
    private IDisposable? _following;

    [Inject] private ReadingLists Lists { get; set; } = default!;

    [Inject] private AuditedReading Reading { get; set; } = default!;

    [Inject] private CurrentPerson Current { get; set; } = default!;

    [Inject] private QuotedWords Quoted { get; set; } = default!;

    [Inject] private OpenDocuments Open { get; set; } = default!;

    [Inject] private ILogger<ReadingListPage> Logger { get; set; } = default!;

    [CascadingParameter] private ScopeChoice Scope { get; set; } = default!;

    public void Dispose() => _following?.Dispose();

    protected override void OnInitialized()
    {
        if (!RendererInfo.IsInteractive)
            return;
        // Passages that are closed lose their words here; the list stays.
        Open.Show();
        _following = Open.Follow(InvokeAsync, ReloadAsync);
    }

    protected override Task OnParametersSetAsync() => LoadAsync();

    private Task LoadAsync() => KeepAsync(_ => Task.CompletedTask, string.Empty);

    private Task MoveAsync(ReadingEntry entry, int by) => KeepAsync(owner => Lists.MoveAsync(owner, entry.Passage, by, CancellationToken.None), ResearchText.Moved);

    private Task NoteAsync(ReadingEntry entry, string note) => KeepAsync(owner => Lists.NoteAsync(owner, entry.Passage, note, CancellationToken.None), ResearchText.NoteKept);

    private Task DropAsync(ReadingEntry entry) => KeepAsync(owner => Lists.DropAsync(owner, entry.Passage, CancellationToken.None), ResearchText.Dropped);

    // In the order of the list; what can no longer be read is no passage for a draft.
    private IEnumerable<PassageId> Chosen => (_entries ?? []).Where(entry => entry.Source is not null && _chosen.Contains(entry.Entry.Passage)).Select(entry => entry.Entry.Passage);

    private void Choose(ReadingEntry entry, bool isChosen)
    {
        if (isChosen)
            _chosen.Add(entry.Passage);
        else
            _chosen.Remove(entry.Passage);
    }

    private async Task KeepAsync(Func<PersonKey, Task> change, string said)
    {
        try
        {
            if (await Current.FindAsync() is not { } person)
                return;
            var owner = new PersonKey(person.Key);
            await change(owner);
            var scope = await Current.ScopeAsync();
            var entries = await Lists.ReadAsync(owner, scope, CancellationToken.None);
            await Reading.ShowAsync(entries.Documents(), scope, new AuditActor(person.Key), ReadingWay.ReadingList, CancellationToken.None);
            _entries = entries;
            // The source that is opened from here marks these words, the draft that is begun from here cites them.
            Quoted.RememberOf(entries.ToDictionary(entry => entry.Entry.Passage, entry => entry.Quotes));
            _chosen.IntersectWith(_entries.Where(entry => entry.Source is not null).Select(entry => entry.Entry.Passage));
            (_failed, _said) = (false, said);
        }
        catch (Exception fault)
        {
            ResearchLog.KeepingFailed(Logger, fault);
            _failed = true;
        }
    }

    private async Task ReloadAsync()
    {
        _culture.TakeUp();
        await LoadAsync();
        StateHasChanged();
    }
}

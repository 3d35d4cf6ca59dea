using Microsoft.AspNetCore.Components;
using StaffAssistant.Core.OwnDocuments;
using StaffAssistant.Core.Searching;
using StaffAssistant.Web.Layout;

namespace StaffAssistant.Web.Features.Research;

/// <summary>Search by words, narrowed and ordered. The address holds all of it.</summary>
public sealed partial class ResearchPage : IDisposable
{
    private const int OwnAhead = 3;
    private readonly PageCulture _culture = new();
    private ResearchFilter _filter = ResearchFilter.None;
    private SearchResult? _result;
    private IReadOnlyList<SearchHit> _own = [];
    private PersonSearchOutcome.Limited? _limited;
    private string? _answered;
    private bool _failed;
    private IDisposable? _following;
    private CancellationTokenSource? _running;

    [Inject] private PersonSearch Searching { get; set; } = default!;

    [Inject] private OpenDocuments Open { get; set; } = default!;

    [Inject] private NavigationManager Navigation { get; set; } = default!;

    [Inject] private ILogger<ResearchPage> Logger { get; set; } = default!;

    [CascadingParameter] private ScopeChoice Scope { get; set; } = default!;

    private bool IsNarrowed => _filter.Kinds.Count + _filter.Units.Count + _filter.States.Count + Scope.Collections.Count > 0;

    private string Widened => new ResearchFilter { Text = _filter.Text, States = [], Order = _filter.Order }.AddressIn(Scope with { Collections = [] });

    private bool HasChosenOwn => Scope.Collections.Contains(OwnCollection.Name);

    /// <summary>Own documents come first, a few of them unless they are what is looked for.</summary>
    private IReadOnlyList<SearchHit> OwnShown => _filter.Page > 1 ? [] : HasChosenOwn ? _own : [.. _own.Take(OwnAhead)];

    private string ToOwn => (_filter with { Page = 1 }).AddressIn(Scope with { Collections = [OwnCollection.Name] });

    private string Found => _own.Count == 0 ? ResearchWords.Hits(_result?.Facets.Total ?? 0)
        : ResearchWords.Say("{0} {1}", ResearchWords.Hits(_result?.Facets.Total ?? 0), ResearchWords.Say(ResearchText.AndOwn, _own.Count));

    private string Announcement => _filter.Text is null || _failed || _limited is not null || _filter.IsTooLong ? string.Empty
        : _result is not null ? ResearchWords.Say(ResearchText.Announce, Found, _filter.Text) : ResearchText.Searching;

    public void Dispose()
    {
        _following?.Dispose();
        _running?.Cancel();
    }

    protected override void OnInitialized()
    {
        if (!RendererInfo.IsInteractive)
            return;
        // Hits and counts are read anew when something is closed; the search stays as it is.
        Open.Show();
        _following = Open.Follow(InvokeAsync, ReloadAsync);
    }

    protected override Task OnParametersSetAsync()
    {
        _filter = ResearchFilter.Parse(new Uri(Navigation.Uri));
        return _answered == _filter.AddressIn(Scope) ? Task.CompletedTask : LoadAsync();
    }

    private Task LoadAsync() => LoadAsync(isAsked: true);

    private async Task LoadAsync(bool isAsked)
    {
        _running?.Cancel();
        using var running = new CancellationTokenSource();
        _running = running;
        try
        {
            if (_filter.Text is null || _filter.IsTooLong)
            {
                (_result, _own, _limited, _failed, _answered) = (null, [], null, false, null);
                return;
            }

            var outcome = await Searching.FindAsync(_filter, Scope, isAsked, running.Token);
            if (!running.IsCancellationRequested)
                Show(outcome);
        }
        catch (OperationCanceledException) when (running.IsCancellationRequested)
        {
            // Another search is on its way.
        }
        catch (Exception fault)
        {
            ResearchLog.SearchFailed(Logger, fault);
            (_failed, _answered) = (true, null);
        }
        finally
        {
            if (_running == running)
                _running = null;
        }
    }

    private void Show(PersonSearchOutcome outcome)
    {
        _failed = false;
        _limited = outcome as PersonSearchOutcome.Limited;
        if (outcome is PersonSearchOutcome.Found found)
            (_filter, _result, _own) = (found.Filter, found.Result, found.Own);
        _answered = _limited is null ? _filter.AddressIn(Scope) : null;
    }

    private void Search(string? text) => Navigation.NavigateTo((_filter with { Text = text, Page = 1 }).AddressIn(Scope));

    private void Order(ChangeEventArgs change)
    {
        if (Enum.TryParse<SearchOrder>(change.Value as string, out var order))
            Navigation.NavigateTo((_filter with { Order = order, Page = 1 }).AddressIn(Scope));
    }

    private async Task ReloadAsync()
    {
        _culture.TakeUp();
        await LoadAsync(isAsked: false);
        StateHasChanged();
    }
}

using Microsoft.AspNetCore.Components;
using StaffAssistant.Core.Searching;
using StaffAssistant.Web.Identity;
using StaffAssistant.Web.Layout;

namespace StaffAssistant.Web.Features.Research;

/// <summary>Search by words, narrowed and ordered. The address holds all of it.</summary>
public sealed partial class ResearchPage : IDisposable
{
    private readonly PageCulture _culture = new();
    private ResearchFilter _filter = ResearchFilter.None;
    private SearchResult? _result;
    private string? _answered;
    private bool _failed;
    private IDisposable? _following;
    private CancellationTokenSource? _running;

    [Inject] private DocumentSearch Searching { get; set; } = default!;

    [Inject] private CurrentPerson Current { get; set; } = default!;

    [Inject] private OpenDocuments Open { get; set; } = default!;

    [Inject] private NavigationManager Navigation { get; set; } = default!;

    [Inject] private ILogger<ResearchPage> Logger { get; set; } = default!;

    [CascadingParameter] private ScopeChoice Scope { get; set; } = default!;

    private bool IsNarrowed => _filter.Kinds.Count + _filter.Units.Count + _filter.States.Count + Scope.Collections.Count > 0;

    private string Widened => new ResearchFilter { Text = _filter.Text, States = [], Order = _filter.Order }.AddressIn(Scope with { Collections = [] });

    private string Announcement => _filter.Text is null || _failed || _filter.IsTooLong ? string.Empty
        : _result is { } result ? ResearchWords.Say(ResearchText.Announce, ResearchWords.Hits(result.Facets.Total), _filter.Text) : ResearchText.Searching;

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

    private async Task LoadAsync()
    {
        _running?.Cancel();
        using var running = new CancellationTokenSource();
        _running = running;
        try
        {
            if (_filter.Text is null || _filter.IsTooLong)
            {
                (_result, _failed, _answered) = (null, false, null);
                return;
            }

            var reader = await Current.ScopeAsync();
            var result = await Searching.FindAsync(_filter.QueryFor(reader, Scope), running.Token);
            if (_filter.Within(result.Facets.Total) is var within && within.Page != _filter.Page)
            {
                _filter = within;
                result = await Searching.FindAsync(_filter.QueryFor(reader, Scope), running.Token);
            }

            if (!running.IsCancellationRequested)
                (_result, _failed, _answered) = (result, false, _filter.AddressIn(Scope));
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

    private void Search(string? text) => Navigation.NavigateTo((_filter with { Text = text, Page = 1 }).AddressIn(Scope));

    private void Order(ChangeEventArgs change)
    {
        if (Enum.TryParse<SearchOrder>(change.Value as string, out var order))
            Navigation.NavigateTo((_filter with { Order = order, Page = 1 }).AddressIn(Scope));
    }

    private async Task ReloadAsync()
    {
        _culture.TakeUp();
        await LoadAsync();
        StateHasChanged();
    }
}

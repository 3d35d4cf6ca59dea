using Microsoft.AspNetCore.Components;
using StaffAssistant.Core.Register;
using StaffAssistant.Web.Demo;
using StaffAssistant.Web.Identity;
using StaffAssistant.Web.Layout;

namespace StaffAssistant.Web.Features.Register;

/// <summary>Everyone browses what he may read. The address holds filters, order and page.</summary>
public sealed partial class RegisterPage : IDisposable
{
    private readonly PageCulture _culture = new();
    private RegisterFilter _filter = RegisterFilter.None;
    private IReadOnlyList<RegisterEntry> _entries = [];
    private RegisterCounts? _counts;
    private bool _failed;
    private IDisposable? _following;
    private CancellationTokenSource? _running;

    [Inject] private IDocumentRegister Register { get; set; } = default!;

    [Inject] private CurrentPerson Current { get; set; } = default!;

    [Inject] private OpenDocuments Open { get; set; } = default!;

    [Inject] private DemoProgress Demo { get; set; } = default!;

    [Inject] private NavigationManager Navigation { get; set; } = default!;

    [Inject] private ILogger<RegisterPage> Logger { get; set; } = default!;

    [CascadingParameter] private ScopeChoice Scope { get; set; } = default!;

    private bool IsNarrowed => !_filter.IsEmpty || Scope.Collections.Count > 0;

    public void Dispose()
    {
        Demo.Changed -= OnDemoChanged;
        _following?.Dispose();
        _running?.Cancel();
    }

    protected override void OnInitialized()
    {
        if (!RendererInfo.IsInteractive)
            return;
        Demo.Changed += OnDemoChanged;
        // Lists and counts are read anew when something is closed; the filter stays as it is.
        Open.Show();
        _following = Open.Follow(InvokeAsync, ReloadAsync);
    }

    protected override Task OnParametersSetAsync()
    {
        _filter = RegisterFilter.Parse(new Uri(Navigation.Uri));
        return LoadAsync();
    }

    // Whoever types fast asks for the last state only: what came after is seen before the first query is sent.
    private async Task LoadAsync()
    {
        _running?.Cancel();
        using var running = new CancellationTokenSource();
        _running = running;
        try
        {
            await Task.Yield();
            running.Token.ThrowIfCancellationRequested();
            var reader = await Current.ScopeAsync();
            var counts = await Register.CountAsync(_filter.QueryFor(reader, Scope), running.Token);
            _filter = _filter.Within(counts.Matching);
            var entries = counts.Matching == 0 ? [] : await Register.ListAsync(_filter.QueryFor(reader, Scope), running.Token);
            if (!running.IsCancellationRequested)
                (_counts, _entries, _failed) = (counts, entries, false);
        }
        catch (OperationCanceledException) when (running.IsCancellationRequested)
        {
            // A later state of the filter is on its way.
        }
        catch (Exception fault)
        {
            RegisterLog.LoadFailed(Logger, fault);
            _failed = true;
        }
        finally
        {
            if (_running == running)
                _running = null;
        }
    }

    private void Narrow(RegisterFilter filter) => Navigation.NavigateTo(filter.AddressIn(Scope), replace: true);

    private void OnDemoChanged()
    {
        if (!Demo.State.Running)
            _ = InvokeAsync(ReloadAsync);
    }

    private async Task ReloadAsync()
    {
        _culture.TakeUp();
        await LoadAsync();
        StateHasChanged();
    }
}

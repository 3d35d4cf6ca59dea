using Microsoft.AspNetCore.Components;

namespace StaffAssistant.Web.Layout;

public sealed partial class StichtagChip
{
    private DateOnly? _day;
    private DateOnly? _shown;
    private bool _refused;

    [Inject] private NavigationManager Navigation { get; set; } = default!;

    [CascadingParameter] private ScopeChoice Scope { get; set; } = default!;

    /// <summary>The id of its menu; the chip may stand more than once on a page.</summary>
    [Parameter, EditorRequired] public string Id { get; set; } = default!;

    private bool IsDay => _day is { } day && ScopeChoice.IsPlausible(day);

    protected override void OnParametersSet()
    {
        if (_shown == Scope.Stichtag)
            return;
        _shown = Scope.Stichtag;
        _day = Scope.Stichtag;
    }

    private void Apply()
    {
        _refused = !IsDay;
        if (_day is { } day && IsDay)
            Go(Scope with { Stichtag = day });
    }

    private void ToToday()
    {
        _refused = false;
        Go(Scope with { Stichtag = Scope.Today });
    }

    private void Go(ScopeChoice scope) => Navigation.NavigateTo(Navigation.GetUriWithQueryParameters(scope.Parameters));
}

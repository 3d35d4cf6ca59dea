using System.Globalization;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.WebUtilities;
using StaffAssistant.Core.Register;
using StaffAssistant.Web.Identity;
using StaffAssistant.Web.Layout;

namespace StaffAssistant.Web.Features.Register;

/// <summary>What came into force, will, ended, or was taken in around the Stichtag.</summary>
public sealed partial class ChangesPage : IDisposable
{
    public const string Path = "/regelungen/neu";
    private const string DaysKey = "tage";
    private const int Year = 365;
    private const int Usual = 90;
    private const int Most = 100;
    private static readonly int[] Periods = [30, Usual, Year];

    private IReadOnlyList<(RegisterChange Change, RegisterChanges Told)>? _changes;
    private int _days = Usual;
    private bool _failed;
    private IDisposable? _following;

    [Inject] private IDocumentRegister Register { get; set; } = default!;

    [Inject] private CurrentPerson Current { get; set; } = default!;

    [Inject] private OpenDocuments Open { get; set; } = default!;

    [Inject] private NavigationManager Navigation { get; set; } = default!;

    [Inject] private ILogger<ChangesPage> Logger { get; set; } = default!;

    [CascadingParameter] private ScopeChoice Scope { get; set; } = default!;

    private DateOnly First => Scope.Stichtag.AddDays(1 - _days);

    public void Dispose() => _following?.Dispose();

    protected override void OnInitialized()
    {
        if (!RendererInfo.IsInteractive)
            return;
        Open.Show();
        _following = Open.Follow(InvokeAsync, async () =>
        {
            await LoadAsync();
            StateHasChanged();
        });
    }

    protected override Task OnParametersSetAsync()
    {
        var query = QueryHelpers.ParseQuery(new Uri(Navigation.Uri).Query);
        _days = query.TryGetValue(DaysKey, out var text) && int.TryParse(text[0], NumberStyles.None, CultureInfo.InvariantCulture, out var days) && Periods.Contains(days) ? days : Usual;
        return LoadAsync();
    }

    private async Task LoadAsync()
    {
        try
        {
            var scope = await Current.ScopeAsync();
            var changes = new List<(RegisterChange, RegisterChanges)>();
            foreach (var change in Enum.GetValues<RegisterChange>())
            {
                var query = new ChangeQuery(scope, Scope.Stichtag, change) { Collections = Scope.Collections, Days = _days, Limit = Most };
                changes.Add((change, await Register.ListChangesAsync(query, CancellationToken.None)));
            }

            (_changes, _failed) = (changes, false);
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            RegisterLog.LoadFailed(Logger, fault);
            _failed = true;
        }
    }

    private string AddressOf(int days) => days == Usual ? Scope.Keep(Path) : QueryHelpers.AddQueryString(Scope.Keep(Path), DaysKey, days.ToString(CultureInfo.InvariantCulture));
}

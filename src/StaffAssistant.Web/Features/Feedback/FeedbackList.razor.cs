using System.Globalization;
using Microsoft.AspNetCore.Components;
using StaffAssistant.Core.Audit;
using StaffAssistant.Core.Documents;
using StaffAssistant.Core.Feedback;
using StaffAssistant.Web.Identity;
using StaffAssistant.Web.Layout;

namespace StaffAssistant.Web.Features.Feedback;

/// <summary>What people sent, for whoever reads it: editors see their collections and what belongs to none, administrators see barriers.</summary>
public sealed partial class FeedbackList
{
    private const int AtOnce = 30;
    private FeedbackFilter _filter = new(FeedbackState.Open, null, null);
    private FeedbackPage? _page;
    private IReadOnlyList<CollectionName> _collections = [];
    private DateOnly _today;
    private int _count = AtOnce;
    private bool _failed;

    [Inject] private IFeedbackStore Store { get; set; } = default!;

    [Inject] private AuditedReading Reading { get; set; } = default!;

    [Inject] private CurrentPerson Current { get; set; } = default!;

    [Inject] private OpenDocuments Open { get; set; } = default!;

    [Inject] private NavigationManager Navigation { get; set; } = default!;

    [Inject] private TimeProvider Clock { get; set; } = default!;

    [Inject] private ILogger<FeedbackList> Logger { get; set; } = default!;

    /// <summary>Whether barriers are listed, for administrators; else everything that goes to editors.</summary>
    [Parameter] public bool OfBarriers { get; set; }

    private string Count => string.Format(CultureInfo.CurrentCulture, FeedbackListText.Count, _page!.Entries.Count, _page.Total);

    // What was sent stays what it is when a document is closed; whose desk it lies on is looked up for each reading.
    protected override void OnInitialized() => Open.Show();

    protected override async Task OnParametersSetAsync()
    {
        _today = BerlinCalendar.Today(Clock);
        _count = AtOnce;
        await LoadAsync();
    }

    private async Task LoadAsync()
    {
        try
        {
            var scope = await Current.ScopeAsync();
            _collections = OfBarriers ? [] : [.. ((await Current.FindAsync())?.EditorOf ?? []).Where(scope.Edits)];
            _filter = FeedbackAddress.Parse(new Uri(Navigation.Uri), _collections);
            var page = await Store.ListAsync(await FeedbackReading.DesksAsync(Current, OfBarriers), _filter, _count, CancellationToken.None);
            // Editors read gaps because that is their task; an administrator reads what people sent to him because he may.
            if (OfBarriers && page.Entries.Count > 0)
                await Reading.AdministerAsync("barriers", page.Entries.Count, await Current.ActorAsync(), CancellationToken.None);
            _page = page;
            _failed = false;
        }
        catch (Exception fault)
        {
            FeedbackLog.LoadFailed(Logger, fault);
            _failed = true;
        }
    }

    private async Task ShowMoreAsync()
    {
        _count += AtOnce;
        await LoadAsync();
    }

    private void Narrow((string Key, string? Value) choice) =>
        Navigation.NavigateTo(Navigation.GetUriWithQueryParameter(choice.Key, choice.Value), replace: true);
}

using System.Globalization;
using Microsoft.AspNetCore.Components;
using StaffAssistant.Core;
using StaffAssistant.Core.Ingestion.Quarantine;
using StaffAssistant.Web.Identity;

namespace StaffAssistant.Web.Features.Library;

/// <summary>What was held back at import, for the editors of the collections: they see it, release it or leave it out.</summary>
public sealed partial class HeldPage
{
    private IReadOnlyList<HeldPassage>? _held;
    private string? _said;
    private bool _failed;

    [Inject] private QuarantineReview Review { get; set; } = default!;

    [Inject] private CurrentPerson Current { get; set; } = default!;

    [Inject] private ILogger<HeldPage> Logger { get; set; } = default!;

    protected override Task OnInitializedAsync() => LoadAsync();

    private async Task LoadAsync()
    {
        try
        {
            _held = await Review.ListAsync(await Current.ScopeAsync(), CancellationToken.None);
            _failed = false;
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            LibraryLog.LoadFailed(Logger, fault);
            _failed = true;
        }
    }

    private async Task DecideAsync(HeldPassage held, bool released)
    {
        try
        {
            var editor = (await Current.FindAsync())?.Name ?? string.Empty;
            var decided = await Review.DecideAsync(held.Source.Passage.Id, released, editor, await Current.ScopeAsync(), await Current.ActorAsync(), CancellationToken.None);
            _said = string.Format(
                CultureInfo.CurrentCulture, !decided ? HeldText.NotDecided : released ? HeldText.Released : HeldText.LeftOut, held.Source.Version.TitleWithNumber);
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            LibraryLog.DecisionFailed(Logger, fault);
            _said = fault is OperatorException ? fault.Message : HeldText.Failed;
        }

        await LoadAsync();
    }
}

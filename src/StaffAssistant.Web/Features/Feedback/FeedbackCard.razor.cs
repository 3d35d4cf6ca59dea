using System.Globalization;
using Microsoft.AspNetCore.Components;
using StaffAssistant.Core.Feedback;
using StaffAssistant.Web.Identity;
using StaffAssistant.Web.Layout;

namespace StaffAssistant.Web.Features.Feedback;

/// <summary>One entry, with what became of it. Who is slower than a colleague is told so, and keeps his note.</summary>
public sealed partial class FeedbackCard
{
    private FeedbackState _state;
    private string _note = string.Empty;
    private string? _said;
    private bool _refused;
    private FeedbackId? _shown;

    [Inject] private FeedbackIntake Intake { get; set; } = default!;

    [Inject] private CurrentPerson Current { get; set; } = default!;

    [Inject] private ILogger<FeedbackCard> Logger { get; set; } = default!;

    [CascadingParameter] private ScopeChoice Scope { get; set; } = default!;

    [Parameter, EditorRequired] public FeedbackEntry Entry { get; set; } = default!;

    [Parameter, EditorRequired] public DateOnly Day { get; set; }

    [Parameter] public bool OfBarriers { get; set; }

    /// <summary>State or note were kept.</summary>
    [Parameter] public EventCallback Handled { get; set; }

    private string Heading => (Entry.Kind, Entry.Reason) switch
    {
        (FeedbackKind.Gap, _) => Entry.Question,
        (FeedbackKind.Barrier, _) => Entry.Remark,
        (_, { } reason) => FeedbackWords.Reason(reason),
        _ => FeedbackListText.Helpful,
    };

    private string Where => OfBarriers ? string.Empty : Entry.Collection?.Value ?? FeedbackListText.NoCollection;

    protected override void OnParametersSet()
    {
        if (_shown == Entry.Id)
            return;
        (_shown, _state, _note) = (Entry.Id, Entry.State, Entry.Note);
    }

    private async Task SaveAsync()
    {
        try
        {
            var desks = await FeedbackReading.DesksAsync(Current, OfBarriers);
            var handling = await Intake.HandleAsync(Entry, _state, _note, desks, CancellationToken.None);
            (_refused, _said) = (handling != FeedbackHandling.Saved, WordsOf(handling));
            if (handling is FeedbackHandling.Saved or FeedbackHandling.ChangedMeanwhile)
                await Handled.InvokeAsync();
        }
        catch (Exception fault)
        {
            FeedbackLog.HandlingFailed(Logger, fault);
            (_refused, _said) = (true, FeedbackListText.SaveFailed);
        }
    }

    private static string WordsOf(FeedbackHandling handling) => handling switch
    {
        FeedbackHandling.Saved => FeedbackListText.Saved,
        FeedbackHandling.ChangedMeanwhile => FeedbackListText.ChangedMeanwhile,
        FeedbackHandling.Gone => FeedbackListText.Gone,
        FeedbackHandling.TooLong => FeedbackListText.NoteTooLong,
    };

    private string AddressOf(CitedPlace place) => PageAddress.Source(place.Document, place.Version, [place.Passage], Scope);

    private static string Words(CitedPlace place) => string.Join(" · ", new[]
    {
        place.Reference,
        place.Page is { } page ? string.Format(CultureInfo.CurrentCulture, VersionText.Page, page) : string.Empty,
        place.ValidFrom is { } from ? string.Format(CultureInfo.CurrentCulture, FeedbackListText.VersionFrom, VersionWords.Day(from)) : string.Empty,
    }.Where(part => part.Length > 0));

    private string Id(string part) => $"{part}-{Entry.Id}";
}

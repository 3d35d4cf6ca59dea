using System.Globalization;
using Microsoft.AspNetCore.Components;
using StaffAssistant.Core.Documents;
using StaffAssistant.Core.Feedback;
using StaffAssistant.Core.Passages;
using StaffAssistant.Web.Identity;
using StaffAssistant.Web.Layout;

namespace StaffAssistant.Web.Features.Ask;

/// <summary>Shows what will be sent and lets it be changed. When sending fails, all that was typed stays.</summary>
public sealed partial class FeedbackForm
{
    private readonly Guid _submission = Guid.NewGuid();
    private IReadOnlyList<CollectionName> _collections = [];
    private FeedbackReason? _reason;
    private string _question = string.Empty;
    private string _remark = string.Empty;
    private string _collection = string.Empty;
    private string? _message;
    private string? _replaced;
    private bool _sending;

    [Inject] private FeedbackIntake Intake { get; set; } = default!;

    [Inject] private IDocumentCatalog Catalog { get; set; } = default!;

    [Inject] private CurrentPerson Current { get; set; } = default!;

    [Inject] private ILogger<FeedbackForm> Logger { get; set; } = default!;

    [Parameter, EditorRequired] public FeedbackKind Kind { get; set; }

    /// <summary>The question as it was asked.</summary>
    [Parameter, EditorRequired] public string Question { get; set; } = string.Empty;

    /// <summary>The passages that the answer cites.</summary>
    [Parameter] public IReadOnlyList<SourcedPassage> Cited { get; set; } = [];

    /// <summary>The collection that is chosen at first.</summary>
    [Parameter] public CollectionName? Likely { get; set; }

    /// <summary>It is kept.</summary>
    [Parameter] public EventCallback Sent { get; set; }

    /// <summary>The person sends nothing.</summary>
    [Parameter] public EventCallback Cancelled { get; set; }

    private string Stored => Kind == FeedbackKind.Gap
        ? FeedbackText.StoredGap
        : string.Format(CultureInfo.CurrentCulture, FeedbackText.StoredNo, string.Join("; ", Cited.Select(PlaceOf).Distinct()));

    protected override async Task OnInitializedAsync()
    {
        // R44: what is kept names nobody; whoever wants it otherwise can type it again.
        (_question, _replaced) = (PersonalDataWords.Mask(Question), PersonalDataWords.Replaced(Question));
        if (Kind != FeedbackKind.Gap)
            return;
        _collections = [.. (await Catalog.ListCollectionsAsync(await Current.ScopeAsync(), CancellationToken.None)).Select(collection => collection.Name)];
        _collection = Likely is { } likely && _collections.Contains(likely) ? likely.Value : string.Empty;
    }

    private async Task SendAsync()
    {
        if (_sending)
            return;
        (_sending, _message) = (true, null);
        try
        {
            var outcome = await Intake.SendAsync(Filled(), await Current.ScopeAsync(), (await Current.FindAsync())?.Key ?? string.Empty, CancellationToken.None);
            if (outcome == FeedbackOutcome.Sent)
            {
                // Stays closed to further clicks: those that are on their way already send nothing new.
                await Sent.InvokeAsync();
                return;
            }
            _message = FeedbackWords.Refusal(outcome);
        }
        catch (Exception fault)
        {
            AskLog.FeedbackFailed(Logger, fault);
            _message = FeedbackWordText.Failed;
        }
        _sending = false;
    }

    private NewFeedback Filled() => new(_submission, Kind)
    {
        Reason = _reason,
        Question = _question,
        Remark = _remark,
        Collection = _collections.Where(one => one.Value == _collection).Select(one => (CollectionName?)one).FirstOrDefault(),
        Cited = [.. Cited.Select(source => source.Passage.Id)],
    };

    private static string PlaceOf(SourcedPassage source) =>
        string.Join(", ", new[] { source.Version.TitleWithNumber, VersionWords.Name(source.Version), VersionWords.Place(source.Passage.Locator) }.Where(part => part.Length > 0));
}

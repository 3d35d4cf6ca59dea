using System.Globalization;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Options;
using StaffAssistant.Core.Audit;
using StaffAssistant.Core.Retention;
using StaffAssistant.Web.Identity;
using StaffAssistant.Web.Layout;

namespace StaffAssistant.Web.Features.Retention;

/// <summary>Shows administrators what is deleted when, and asks them when the clock is doubted.</summary>
public sealed partial class RetentionPage
{
    private RetentionRecord? _record;
    private IReadOnlyDictionary<RetainedKind, DateTimeOffset?> _oldest = new Dictionary<RetainedKind, DateTimeOffset?>();
    private bool _failed;

    [Inject] private RetentionSweep Sweep { get; set; } = default!;

    [Inject] private IEnumerable<IRetainedData> Stores { get; set; } = default!;

    [Inject] private AuditTrail Trail { get; set; } = default!;

    [Inject] private RetentionJournal Journal { get; set; } = default!;

    [Inject] private IOptions<RetentionOptions> Options { get; set; } = default!;

    [Inject] private CurrentPerson Current { get; set; } = default!;

    [Inject] private TimeProvider Clock { get; set; } = default!;

    [Inject] private ILogger<RetentionPage> Logger { get; set; } = default!;

    protected override Task OnInitializedAsync() => LoadAsync();

    private Task LoadAsync() => TryAsync(() => Journal.ReadAsync(CancellationToken.None));

    // The page may have been opened with rights that are gone by now.
    private async Task BelieveAsync()
    {
        if (await Current.FindAsync() is not { } person || !person.Roles.Contains(StaffRole.Administrator))
            return;
        await TryAsync(async () =>
        {
            await Trail.RecordAsync(new AuditEvent(AuditAction.ClockBelieved, new AuditActor(person.Key)), CancellationToken.None);
            return await Sweep.BelieveAsync(CancellationToken.None);
        });
    }

    private async Task TryAsync(Func<Task<RetentionRecord>> work)
    {
        try
        {
            var record = await work();
            var oldest = new Dictionary<RetainedKind, DateTimeOffset?>();
            foreach (var store in Stores)
                oldest[store.Kind] = await store.FindOldestAsync(CancellationToken.None);
            (_record, _oldest, _failed) = (record, oldest, false);
        }
        catch (Exception fault)
        {
            RetentionPageLog.Failed(Logger, fault);
            _failed = true;
        }
    }

    private static string WordsOf(RetainedKind kind) => kind switch
    {
        RetainedKind.Feedback => RetentionText.KindFeedback,
        RetainedKind.Audit => RetentionText.KindAudit,
        RetainedKind.Conversations => RetentionText.KindConversations,
        RetainedKind.Briefing => RetentionText.KindBriefing,
        RetainedKind.Drafts => RetentionText.KindDrafts,
        RetainedKind.PersonalDocuments => RetentionText.KindPersonalDocuments,
    };

    private static string WordsOf(ClockDoubt doubt, RetentionRecord record) => string.Format(CultureInfo.CurrentCulture, doubt switch
    {
        ClockDoubt.WentBack => RetentionText.DoubtWentBack,
        ClockDoubt.LeaptAhead => RetentionText.DoubtLeaptAhead,
        ClockDoubt.LongPause => RetentionText.DoubtLongPause,
    }, Moment(record.LastLook), Moment(record.DoubtedAt));

    private static string Moment(DateTimeOffset? moment) => moment is { } known ? TimeWords.Exact(known) : string.Empty;

    private static string Days(TimeSpan period) => period < TimeSpan.FromDays(2)
        ? string.Format(CultureInfo.CurrentCulture, RetentionText.Hours, period.TotalHours)
        : string.Format(CultureInfo.CurrentCulture, RetentionText.Days, period.TotalDays);
}

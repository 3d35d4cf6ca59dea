using Microsoft.Extensions.DependencyInjection;
using StaffAssistant.Core.Access;
using StaffAssistant.Core.Documents;
using StaffAssistant.Core.Feedback;

namespace StaffAssistant.Browser.Tests;

/// <summary>What staff of the demo county sent, for the lists of editors and administrators.</summary>
public static class SampleFeedback
{
    private static readonly CollectionName Personal = new("Personal");

    public static async Task SendAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        var documents = await services.GetRequiredService<IDocumentCatalog>().ListAsync(AccessScope.Of([AccessTag.Everyone]), cancellationToken);
        var version = documents.First(document => document.Access.Collection == Personal).Versions[0];
        var passages = await services.GetRequiredService<IDocumentCatalog>().GetVersionPassagesAsync(version.Id, AccessScope.Of([AccessTag.Everyone]), cancellationToken);
        await services.GetRequiredService<IFeedbackStore>().AddAsync(
            [
                Entry(FeedbackKind.NotHelpful, FeedbackDesk.Of(Personal), 23) with
                {
                    Collection = Personal,
                    Reason = FeedbackReason.Outdated,
                    Question = "Wie viele Tage im Voraus muss ich Urlaub beantragen?",
                    Remark = "Seit der neuen Dienstvereinbarung sind es zwei Wochen.",
                    Places = [CitedPlace.Of(new(passages[0], version, Personal))],
                },
                Entry(FeedbackKind.Gap, FeedbackDesk.Of(Personal), 16) with { Collection = Personal, Question = "Darf ich meinen Hund mit ins Büro bringen?" },
                Entry(FeedbackKind.Gap, FeedbackDesk.Editors, 16) with { Question = "Wer genehmigt Fahrten mit dem eigenen Lastenrad?" },
                Entry(FeedbackKind.Barrier, FeedbackDesk.Administrators, 23) with { Remark = "Beim Vergrößern auf 400 % finde ich den Stichtag nicht.", Reach = "Durchwahl 4711" },
            ],
            cancellationToken);
    }

    private static FeedbackEntry Entry(FeedbackKind kind, FeedbackDesk desk, int day) => new(FeedbackId.New(), Guid.NewGuid(), kind, desk, new DateOnly(2026, 11, day));
}

using StaffAssistant.Core.Access;
using StaffAssistant.Core.Documents;
using StaffAssistant.Core.Usage;
using StaffAssistant.Web.Identity;

namespace StaffAssistant.Web.Layout;

/// <summary>Counts what people do beside asking, after it is done: from which template a draft was begun, and how often a model was asked. Never a word of it.</summary>
public sealed class UseCounting(UsageCounting counting, IDocumentCatalog catalog, CurrentPerson current, ILogger<UseCounting> logger)
{
    private static readonly AccessScope Everyone = AccessScope.Of([AccessTag.Everyone]);

    /// <summary>Counts a draft; its template is named only when everyone may read it, because a report is read by people with other rights.</summary>
    public async Task CountDraftAsync(DocumentId template)
    {
        try
        {
            var open = await catalog.FindAsync(template, Everyone, CancellationToken.None);
            await CountAsync(new UsageEvent.Draft(open is null
                ? null
                : new UsedDocument(template.ToString(), open.Versions[^1].TitleWithNumber, open.Access.Collection.Value, open.Versions[^1].Kind ?? string.Empty)));
        }
        catch (Exception fault)
        {
            // Nobody waits for a count, and nobody is told that one is missing.
            UseCountingLog.Failed(logger, fault);
        }
    }

    /// <summary>Counts requests to a model for something else than an answer; none for none.</summary>
    public async Task CountModelWorkAsync(int requests)
    {
        if (requests > 0)
            await CountAsync(new UsageEvent.ModelWork(requests));
    }

    private async Task CountAsync(UsageEvent usage)
    {
        if (await current.FindAsync() is { } person)
            counting.Count(person.Key, person.Unit, usage);
    }
}

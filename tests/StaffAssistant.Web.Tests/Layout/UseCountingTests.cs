using Microsoft.Extensions.DependencyInjection;
using StaffAssistant.Core.Documents;
using StaffAssistant.Core.Usage;
using StaffAssistant.Testing;
using StaffAssistant.Web.Layout;
using Xunit;

namespace StaffAssistant.Web.Tests.Layout;

public sealed class UseCountingTests : GermanContext
{
    [Fact]
    public async Task A_draft_counts_for_its_template_which_is_named_only_when_everyone_may_read_it()
    {
        await using var store = await TestStore.OpenAsync();
        Services.AddSingleton(store.Get<IDocumentCatalog>());
        var (open, closed) = (A.Document("Vorlage Vermerk").Numbered("V 10-1").Build(), A.Document("Vorlage Anhörung").Tagged("soziales").Build());
        foreach (var template in new[] { open, closed })
        {
            await store.Get<IDocumentCatalog>().SaveAsync(template, CancellationToken.None);
            await Services.GetRequiredService<UseCounting>().CountDraftAsync(template.Version.DocumentId);
        }

        var cells = await CountedUses.OfAsync(Services.GetRequiredService<UsageCounting>());

        Assert.Equal(["Vorlage Vermerk (V 10-1)", null], cells.Select(cell => cell.Document?.Title));
        Assert.All(cells, cell => Assert.Equal((TopicUse.Draft, 1L, 0L, 1), (cell.Use, cell.Counters.Drafts, cell.Counters.Questions, cell.Persons.Count)));
    }

    [Fact]
    public async Task Work_of_a_model_is_added_up_and_makes_nobody_active()
    {
        foreach (var requests in new[] { 3, 0, 1 })
            await Services.GetRequiredService<UseCounting>().CountModelWorkAsync(requests);

        var cell = Assert.Single(await CountedUses.OfAsync(Services.GetRequiredService<UsageCounting>()));

        Assert.Equal((4L, 0L, 0), (cell.Counters.ModelWork, cell.Counters.Questions, cell.Persons.Count));
    }
}

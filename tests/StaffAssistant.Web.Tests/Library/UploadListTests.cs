using System.Globalization;
using Bunit;
using StaffAssistant.Core.Ingestion;
using StaffAssistant.Core.Ingestion.Jobs;
using StaffAssistant.Web.Features.Library;
using Xunit;

namespace StaffAssistant.Web.Tests.Library;

public sealed class UploadListTests : BunitContext
{
    public UploadListTests() => CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("de-DE");

    [Theory]
    [InlineData(IngestionStage.Waiting, "wartet")]
    [InlineData(IngestionStage.Reading, "liest")]
    [InlineData(IngestionStage.Splitting, "zerlegt")]
    [InlineData(IngestionStage.Indexing, "indiziert")]
    public void A_file_under_way_says_its_stage_and_can_be_cancelled(IngestionStage stage, string word)
    {
        var file = new UploadedFile(Guid.NewGuid(), "a.md", stage, 40, null, null);
        UploadedFile? stopped = null;

        var list = Render<UploadList>(set => set.Add(view => view.Files, [file]).Add(view => view.Stopped, one => stopped = one));

        Assert.Equal(word, list.Find("li:not(.sum) .badge").TextContent.Trim());
        list.Find("[aria-label='a.md: Aufnahme abbrechen']").Click();
        Assert.Equal(file, stopped);
    }

    [Fact]
    public void Every_refusal_has_a_sentence_and_the_others_go_on()
    {
        foreach (var reason in Enum.GetValues<RefusalReason>())
        {
            var refused = new UploadedFile(Guid.NewGuid(), "a.pdf", IngestionStage.Refused, 100, new IngestionOutcome.Refused(reason), null);
            var waiting = new UploadedFile(Guid.NewGuid(), "b.pdf", IngestionStage.Waiting, 20, null, null);

            var list = Render<UploadList>(set => set.Add(view => view.Files, [refused, waiting]));

            Assert.Equal("abgelehnt", list.Find(".badge-bad").TextContent.Trim());
            Assert.EndsWith("Die anderen Dateien laufen weiter.", list.Find(".why").TextContent, StringComparison.Ordinal);
            Assert.Equal("1 von 2 erledigt, davon 1 abgelehnt", list.Find(".sum .name").TextContent);
        }
    }

    [Fact]
    public void Nothing_to_show_is_no_list() => Assert.Empty(Render<UploadList>(set => set.Add(view => view.Files, [])).Markup.Trim());
}

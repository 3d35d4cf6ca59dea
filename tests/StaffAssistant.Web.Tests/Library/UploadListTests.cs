using System.Globalization;
using Bunit;
using Microsoft.Extensions.DependencyInjection;
using StaffAssistant.Core.Ingestion;
using StaffAssistant.Core.Ingestion.Jobs;
using StaffAssistant.Web.Features.Library;
using Xunit;

namespace StaffAssistant.Web.Tests.Library;

public sealed class UploadListTests : BunitContext
{
    private readonly Watch _clock = new();

    public UploadListTests()
    {
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("de-DE");
        Services.AddSingleton<TimeProvider>(_clock);
        JSInterop.Mode = JSRuntimeMode.Loose;
    }

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
    public void A_file_that_is_read_says_at_which_page_it_is()
    {
        var file = new UploadedFile(Guid.NewGuid(), "a.pdf", IngestionStage.Reading, 40, null, null) { Reading = new ReadingProgress(120, 1000) };

        var list = Render<UploadList>(set => set.Add(view => view.Files, [file]));

        Assert.Equal("liestSeite 120 von 1.000", list.Find(".upload .state").TextContent.Trim());
    }

    [Fact]
    public void A_file_on_its_way_says_how_much_of_it_was_sent_and_others_wait()
    {
        var file = UploadedFile.Of(new TransferReport.Sending(7, "a.pdf", 43, Guid.NewGuid()));

        var list = Render<UploadList>(set => set.Add(view => view.Files, [file]).Add(view => view.Waiting, 1998));

        Assert.Equal("wird übertragen43 %", list.Find(".upload .state").TextContent.Trim());
        Assert.Equal("0 von 1.999 erledigt", list.Find(".sum .name").TextContent);
        Assert.Contains("1.998 warten noch auf die Übertragung", list.Find(".sum").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_a_long_list_the_refused_files_can_be_picked_out()
    {
        var files = Enumerable.Range(0, 2000)
            .Select(i => new UploadedFile(Guid.NewGuid(), $"{i}.md", IngestionStage.Refused, 100, i % 100 == 0 ? new IngestionOutcome.Refused(RefusalReason.Damaged) : null, null)).ToList();

        var list = Render<UploadList>(set => set.Add(view => view.Files, files));

        list.Find("[aria-pressed]").Click();
        Assert.Equal("true", list.Find("[aria-pressed]").GetAttribute("aria-pressed"));
        Assert.Equal(20, list.FindComponent<Microsoft.AspNetCore.Components.Web.Virtualization.Virtualize<UploadedFile>>().Instance.Items!.Count);
    }

    [Fact]
    public void The_sum_is_announced_now_and_then_and_at_the_end()
    {
        var list = Render<UploadList>(set => set.Add(view => view.Files, Files(0)));
        Show(1);
        Assert.Equal("0 von 3 erledigt", Announced());
        _clock.Seconds += 5;
        Show(2);
        Assert.Equal("2 von 3 erledigt, davon 2 abgelehnt", Announced());
        Show(3);
        Assert.Equal("3 von 3 erledigt, davon 3 abgelehnt", Announced());

        void Show(int over) => list.Render(set => set.Add(view => view.Files, Files(over)));
        string Announced() => list.Find("[role=status]").TextContent;
        static UploadedFile[] Files(int over) =>
            [.. Enumerable.Range(0, 3).Select(i => new UploadedFile(new Guid(i, 0, 0, new byte[8]), $"{i}.md", IngestionStage.Waiting, 20, i < over ? new IngestionOutcome.Refused(RefusalReason.NoText) : null, null))];
    }

    [Fact]
    public void Nothing_to_show_is_no_list() => Assert.Empty(Render<UploadList>(set => set.Add(view => view.Files, [])).Markup.Trim());

    private sealed class Watch : TimeProvider
    {
        public long Seconds { get; set; } = 100;

        public override long TimestampFrequency => 1;

        public override long GetTimestamp() => Seconds;
    }
}

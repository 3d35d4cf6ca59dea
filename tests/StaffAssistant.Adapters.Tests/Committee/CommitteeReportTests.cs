using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using StaffAssistant.Core.Access;
using StaffAssistant.Core.Committee;
using StaffAssistant.Core.Documents;
using StaffAssistant.Core.Feedback;
using StaffAssistant.Core.Reporting;
using StaffAssistant.Core.Usage;
using StaffAssistant.Testing;
using Xunit;

namespace StaffAssistant.Adapters.Tests.Committee;

/// <summary>The report on a store with documents, feedback and use; each figure is added up once more here, in SQL of the test's own.</summary>
public sealed class CommitteeReportTests : IAsyncLifetime
{
    private static readonly CultureInfo German = CultureInfo.GetCultureInfo("de-DE");
    private static readonly DateOnly Today = new(2026, 11, 23);
    private readonly TemporaryDirectory _data = A.DataDirectory();
    private TestStore _store = default!;

    public async ValueTask InitializeAsync()
    {
        _store = await TestStore.OpenAsync(_data.Path, services => services.AddSingleton<TimeProvider>(new FakeTimeProvider(new DateTimeOffset(2026, 11, 23, 9, 0, 0, TimeSpan.Zero))));
        var catalog = _store.Get<IDocumentCatalog>();
        await catalog.SaveAsync(A.Document("Reisekosten").Numbered("DA 3.2").In("Reise").Saying("Das Tagegeld beträgt 14 Euro.").Build(), CancellationToken.None);
        await catalog.SaveAsync(A.Document("Urlaub").Numbered("DA 11.1").In("Personal").Saying("Der Urlaub beträgt 30 Tage.").Build(), CancellationToken.None);
        var everyone = AccessScope.Of([AccessTag.Everyone]);
        foreach (var number in Enumerable.Range(0, 3))
            await _store.Get<FeedbackIntake>().SendAsync(new NewFeedback(Guid.NewGuid(), FeedbackKind.Gap) { Question = $"Frage {number}" }, everyone, "jb", CancellationToken.None);
        await _store.Get<FeedbackIntake>().SendAsync(new NewFeedback(Guid.NewGuid(), FeedbackKind.Barrier) { Remark = "Knopf ohne Namen" }, everyone, "jb", CancellationToken.None);
        await _store.Get<IReportStore>().RecordApprovalAsync(new Approval("Personalrat", new DateOnly(2026, 8, 12), "Dienstvereinbarung 4.1"), CancellationToken.None);
        var tree = new UnitTree([new Unit("50", "Sozialamt", null), new Unit("63", "Bauamt", null)]);
        foreach (var week in Enumerable.Range(40, 3))
        {
            await _store.Get<IUsageArchive>().AddAsync(
                new PublishedWeek(new IsoWeek(2026, week), tree,
                [
                    new(["50"], new UsageCounters { Proven = 80 + week, NoSource = 11, Decisions = 5, ByModel = 9, Helpful = 20, NotHelpful = 4, ModelWork = 21 }),
                    new(["63"], new UsageCounters { Proven = 30, NoSource = 7, Decisions = 4, Helpful = 6, NotHelpful = 1 }),
                ]),
                CancellationToken.None);
        }

        await _store.Get<IUsageArchive>().AddAsync(
            new PublishedBlock(new WeekBlock(2026, 4),
            [
                new(["50"], TopicKind.Document, "Reisekosten (DA 3.2)", "Reise", "Dienstanweisung", 300),
                new(["50"], TopicKind.Document, "Vorlage Vermerk (V 10-1)", "Organisation", "Vorlage", 70, TopicUse.Draft),
                new(["50"], TopicKind.Other, string.Empty, string.Empty, string.Empty, 30, TopicUse.Draft),
            ]),
            CancellationToken.None);
    }

    public async ValueTask DisposeAsync()
    {
        await _store.DisposeAsync();
        SqliteConnection.ClearAllPools();
        _data.Dispose();
    }

    [Fact]
    public async Task Every_figure_is_an_aggregate_that_can_be_recomputed_and_names_source_and_day()
    {
        var report = await ComposeAsync();
        var counted = await ScalarsAsync("reports.db", "SELECT SUM(Proven), SUM(NoSource), SUM(Decisions), SUM(ByModel), SUM(Helpful), SUM(Helpful + NotHelpful), (SUM(ModelWork) + 2) / 5 * 5 FROM Groups");
        var drafts = await ScalarsAsync("reports.db", "SELECT SUM(Uses), SUM(CASE WHEN Title LIKE 'Vorlage%' THEN Uses ELSE 0 END) FROM Topics WHERE Use = 'Draft'");
        var questions = counted[0] + counted[1] + counted[2];
        var energy = new ReportingOptions();
        var model = Share.Of(counted[3], questions, Share.FewestOfTwo);
        var expected = new Dictionary<string, string>
        {
            ["use.questions"] = questions.ToString("N0", German),
            ["use.proven"] = Said(counted[0], questions, Share.FewestOfThree),
            ["use.noSource"] = Said(counted[1], questions, Share.FewestOfThree),
            ["use.decisions"] = Said(counted[2], questions, Share.FewestOfThree),
            ["use.byModel"] = Said(counted[3], questions, Share.FewestOfTwo),
            ["use.modelWork"] = $"etwa {counted[6]}",
            ["use.drafts"] = drafts[0].ToString("N0", German),
            ["use.template:Vorlage Vermerk (V 10-1)"] = Said(drafts[1], drafts[0], Share.FewestOfThree),
            ["use.helpful"] = Said(counted[4], counted[5], Share.FewestOfTwo),
            ["content.collections"] = await CountAsync("Collections"),
            ["content.documents"] = await CountAsync("Documents"),
            ["content.versions"] = await CountAsync("Versions"),
            ["content.passages"] = await CountAsync("Passages"),
            ["gaps.open"] = await CountAsync("Feedback WHERE Kind = 'Gap' AND State = 'Open'"),
            ["gaps.done"] = await CountAsync("Feedback WHERE Kind = 'Gap' AND State <> 'Open'"),
            ["complaints.all"] = await CountAsync("Feedback WHERE Kind = 'NotHelpful'"),
            ["complaints.open"] = await CountAsync("Feedback WHERE Kind = 'NotHelpful' AND State = 'Open'"),
            ["barriers.open"] = await CountAsync("Feedback WHERE Kind = 'Barrier' AND State = 'Open'"),
            ["barriers.done"] = await CountAsync("Feedback WHERE Kind = 'Barrier' AND State <> 'Open'"),
            ["energy.wattHours"] = string.Create(German,
                $"{questions * (energy.QuoteWattHoursLow + (model.Lowest * energy.ModelWattHoursLow)) + (counted[6] * energy.ModelWattHoursLow):#,##0.#} bis {questions * (energy.QuoteWattHoursHigh + (model.Highest * energy.ModelWattHoursHigh)) + (counted[6] * energy.ModelWattHoursHigh):#,##0.#} Wh"),
        };

        Assert.Equal(expected.OrderBy(pair => pair.Key), report.Figures.ToDictionary(figure => figure.Key, figure => figure.Value).OrderBy(pair => pair.Key));
        Assert.All(report.Figures, figure => Assert.NotEmpty(figure.Source));
        Assert.All(report.Figures, figure => Assert.InRange(figure.AsOf, new IsoWeek(2026, 42).Sunday, new WeekBlock(2026, 4).Last.Sunday));
        Assert.NotEqual("0", expected["gaps.open"]);
    }

    [Fact]
    public async Task What_was_not_published_is_not_measured_and_what_was_stands_there_with_its_day()
    {
        Assert.Contains((await PrintAsync()).Blocks, block => block is PrintedBlock.Paragraph { Text: "nicht gemessen" });
        _data.Write("quality.json", """{"date":"2026-11-20T08:00:00Z","set":"golden.jsonl","commit":"abc1234","figures":{"citedRight":0.97,"questions":394}}""");

        var quality = (await ComposeAsync()).Quality;

        Assert.Equal([("figures.citedRight", "0,97"), ("figures.questions", "394")], quality.Select(figure => (figure.Label, figure.Value)));
        Assert.All(quality, figure => Assert.Equal(("quality.json, golden.jsonl, abc1234", new DateOnly(2026, 11, 20)), (figure.Source, figure.AsOf)));
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("kein JSON")]
    [InlineData("[1]")]
    [InlineData("""{"date":"gestern","citedRight":1}""")]
    public async Task A_published_run_that_cannot_be_read_is_not_measured(string content)
    {
        _data.Write("quality.json", content);

        Assert.Empty((await ComposeAsync()).Quality);
    }

    [Fact]
    public async Task The_file_has_title_language_headings_and_marked_head_rows()
    {
        var document = await PrintAsync();
        using var file = WordprocessingDocument.Open(new MemoryStream(_store.Get<IPrintedDocumentWriter>().Write(document)), isEditable: false);

        var body = file.MainDocumentPart!.Document!.Body!;
        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Microsoft365).Validate(file).Select(fault => $"{fault.Path?.XPath} {fault.Description}"));
        Assert.Equal((document.Title, "de-DE"), (file.PackageProperties.Title, file.PackageProperties.Language));
        Assert.Equal("de-DE", file.MainDocumentPart.StyleDefinitionsPart!.Styles!.Descendants<Languages>().Single().Val!.Value);
        Assert.Equal(document.Blocks.OfType<PrintedBlock.Heading>().Select(heading => heading.Text), body.Elements<Paragraph>().Where(paragraph => paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value == "Heading1").Select(paragraph => paragraph.InnerText));
        var tables = body.Elements<Table>().ToList();
        Assert.Equal(document.Blocks.OfType<PrintedBlock.Table>().Count(), tables.Count);
        Assert.All(tables, table => Assert.NotNull(table.Elements<TableRow>().First().TableRowProperties?.GetFirstChild<TableHeader>()));
        Assert.All(tables, table => Assert.NotEmpty(table.GetFirstChild<TableProperties>()!.GetFirstChild<TableCaption>()!.Val!.Value!));
        Assert.Contains("Überwachung von Beschäftigten", body.InnerText, StringComparison.Ordinal);
    }

    [Fact]
    public void Each_change_of_chances_and_risks_is_a_version_and_none_is_written_over()
    {
        var files = _store.Get<ChancesAndRisksFiles>();
        var shipped = files.Read();
        Assert.Equal(0, shipped.Version);
        Assert.Empty(shipped.Faults());
        Assert.True(files.TrySave(shipped with { Chances = [new Chance("Neu", "Text")] }));

        Assert.False(files.TrySave(shipped with { Chances = [] }));
        Assert.Equal((1, Today, "Neu"), (files.Read().Version, files.Read().Date, files.Read().Chances.Single().Title));
        Assert.True(files.TrySave(files.Read() with { Risks = [] }));
        Assert.Equal(["0001.json", "0002.json"], Directory.EnumerateFiles(_store.Get<DataDirectory>().Committee).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_risk_needs_an_owner_and_a_measure() =>
        Assert.Equal(2, new ChancesAndRisks { Risks = [new Risk("A", "", "", "M", ""), new Risk("A", "", "O", " ", ""), new Risk("A", "", "O", "M", "")] }.Faults().Count);

    private static string Said(long part, long whole, int fewest) => Share.Of(part, whole, fewest) switch
    {
        { Side: ShareSide.About, Percent: var percent } => $"etwa {percent}\u00a0%",
        { Side: ShareSide.Below, Percent: var percent } => $"unter {percent}\u00a0%",
        { Side: ShareSide.Above, Percent: var percent } => $"über {percent}\u00a0%",
        _ => "zu wenige für einen Anteil",
    };

    private async Task<PrintedDocument> PrintAsync()
    {
        var report = await ComposeAsync();
        CultureInfo.CurrentUICulture = German;
        return CommitteeDocument.Of(report);
    }

    private Task<CommitteeReport> ComposeAsync()
    {
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = German;
        return _store.Get<CommitteeReports>().ComposeAsync(TestContext.Current.CancellationToken);
    }

    private async Task<string> CountAsync(string from) => (await ScalarsAsync("catalog.db", $"SELECT COUNT(*) FROM {from}"))[0].ToString("N0", German);

    private async Task<IReadOnlyList<long>> ScalarsAsync(string file, string sql)
    {
        await using var connection = new SqliteConnection($"Data Source={Path.Combine(_data.Path, file)};Pooling=False");
        await connection.OpenAsync(TestContext.Current.CancellationToken);
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await using var reader = await command.ExecuteReaderAsync(TestContext.Current.CancellationToken);
        await reader.ReadAsync(TestContext.Current.CancellationToken);
        return [.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetInt64)];
    }
}

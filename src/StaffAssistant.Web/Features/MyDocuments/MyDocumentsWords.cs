using System.Globalization;
using StaffAssistant.Core.Ingestion.Jobs;
using StaffAssistant.Core.OwnDocuments;

namespace StaffAssistant.Web.Features.MyDocuments;

/// <summary>The words of own documents that depend on a value.</summary>
internal static class MyDocumentsWords
{
    public static string Count(int documents) => documents == 1 ? MyDocumentsText.CountOne : Say(MyDocumentsText.CountMany, documents);

    public static string Hours(TimeSpan time) => Say(MyDocumentsText.Hours, Math.Round(time.TotalHours));

    /// <summary><c>wird in 3 Std. 20 Min. gelöscht</c>.</summary>
    public static string Left(TimeSpan left) => left <= TimeSpan.Zero ? MyDocumentsText.GoesNow : Say(MyDocumentsText.GoesIn, (int)left.TotalHours, left.Minutes);

    public static string Of(OwnUpload upload, string name, int atMost) => upload switch
    {
        OwnUpload.Taken => Say(MyDocumentsText.Taken, name),
        OwnUpload.TooMany => Say(MyDocumentsText.TooMany, name, atMost),
        OwnUpload.TooLarge => Say(MyDocumentsText.TooLarge, name),
        OwnUpload.Busy => Say(MyDocumentsText.Busy, name),
    };

    public static string Of(IngestionStage stage) => stage switch
    {
        IngestionStage.Waiting => MyDocumentsText.StageWaiting,
        IngestionStage.Reading => MyDocumentsText.StageReading,
        IngestionStage.Splitting => MyDocumentsText.StageSplitting,
        IngestionStage.Indexing => MyDocumentsText.StageIndexing,
        IngestionStage.Done => MyDocumentsText.StageDone,
        IngestionStage.Refused => MyDocumentsText.StageRefused,
    };

    /// <summary>How far a file has come, from 0 to 100.</summary>
    public static int Percent(IngestionStage stage, Core.Ingestion.ReadingProgress? reading) => stage switch
    {
        IngestionStage.Waiting => 5,
        IngestionStage.Reading => reading is { Pages: > 0 } pages ? 10 + (70 * pages.PagesRead / pages.Pages) : 10,
        IngestionStage.Splitting => 85,
        IngestionStage.Indexing => 95,
        IngestionStage.Done or IngestionStage.Refused => 100,
    };

    public static string Say(string pattern, params object[] values) => string.Format(CultureInfo.CurrentCulture, pattern, values);
}

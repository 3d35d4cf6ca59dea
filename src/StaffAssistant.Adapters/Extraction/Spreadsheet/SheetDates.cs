namespace StaffAssistant.Adapters.Extraction.Spreadsheet;

/// <summary>Days counted from 1900 (with a 29 February 1900 that never was) or from 1904.</summary>
internal static class SheetDates
{
    private const double Last = 2_958_466;
    private const double Between = 1_462;

    /// <summary>The moment, to the second; null when it lies outside what a cell can show.</summary>
    public static DateTime? Read(double serial, bool from1904)
    {
        var days = from1904 ? serial + Between : serial is >= 1 and < 60 ? serial + 1 : serial;
        if (!(days >= 0 && days < Last))
            return null;
        var date = DateTime.FromOADate(days);
        return new DateTime((date.Ticks + (TimeSpan.TicksPerSecond / 2)) / TimeSpan.TicksPerSecond * TimeSpan.TicksPerSecond, DateTimeKind.Unspecified);
    }
}

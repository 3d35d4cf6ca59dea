using System.Globalization;

namespace StaffAssistant.Web.Demo;

/// <summary>How far the import of the demo content has come.</summary>
/// <param name="Running">Whether it goes on.</param>
/// <param name="Done">Files that are dealt with.</param>
/// <param name="Total">Files in all; 0 while they are being counted.</param>
public sealed record DemoState(bool Running, int Done, int Total)
{
    public string Sentence => Total == 0 ? DemoText.Starting : string.Format(CultureInfo.CurrentCulture, DemoText.Reading, Done, Total);
}

namespace StaffAssistant.Core.Reporting;

/// <summary>That the staff council, or whoever has the say, agreed to counting and reports. Without one nothing is counted and nothing is shown.</summary>
/// <param name="Body">Who agreed, such as <c>Personalrat</c>.</param>
/// <param name="Date">When.</param>
/// <param name="Document">Where it is written down, such as <c>Dienstvereinbarung 4.1</c>.</param>
public sealed record Approval(string Body, DateOnly Date, string Document)
{
    /// <summary>Longest name of body or document, in characters.</summary>
    public const int LongestText = 200;
}

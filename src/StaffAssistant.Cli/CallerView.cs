using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using StaffAssistant.Core.Access;
using StaffAssistant.Core.Audit;
using StaffAssistant.Core.Documents;

namespace StaffAssistant.Cli;

/// <summary>With whose eyes and for which day a command looks: <c>--as</c> and <c>--on</c>.</summary>
internal sealed class CallerView
{
    private readonly Option<string?> _as = new("--as") { Description = CliText.AsDescription, HelpName = "TAGS" };
    private readonly Option<DateOnly?> _on = new("--on") { Description = CliText.OnDescription, HelpName = "DATE", CustomParser = ParseDate };

    /// <summary>Adds both to a command.</summary>
    public void AddTo(Command command)
    {
        command.Add(_as);
        command.Add(_on);
    }

    /// <summary>The scope of the tags given, separated by commas; the tag of every member of staff when none is given.</summary>
    public AccessScope ScopeOf(ParseResult parsed) => AccessScope.Of(TagsOf(parsed));

    /// <summary>Records that the operator looks with tags of his choice: whoever holds the files can read them, and that stands in the trail.</summary>
    public async Task RecordAsync(CommandInvocation invocation, AuditTrail trail, CancellationToken cancellationToken)
    {
        if (invocation.Parsed.GetValue(_as) is not null)
            await trail.RecordAsync(new AuditEvent(AuditAction.OperatorRead, AuditActor.Operator) { Subject = invocation.Parsed.CommandResult.Command.Name, Detail = string.Join(',', TagsOf(invocation.Parsed)) }, cancellationToken);
    }

    /// <summary>The tags given; the tag of every member of staff when none is given.</summary>
    public IReadOnlyList<AccessTag> TagsOf(ParseResult parsed) => parsed.GetValue(_as) is { } tags
        ? [.. tags.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(tag => new AccessTag(tag))]
        : [AccessTag.Everyone];

    /// <summary>The day given, else today in Europe/Berlin.</summary>
    public DateOnly DayOf(ParseResult parsed, TimeProvider clock) => parsed.GetValue(_on) ?? BerlinCalendar.Today(clock);

    private static DateOnly? ParseDate(ArgumentResult argument)
    {
        var text = argument.Tokens[0].Value;
        if (DateOnly.TryParseExact(text, ["yyyy-MM-dd", "dd.MM.yyyy"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            return day;
        argument.AddError(string.Format(CultureInfo.CurrentCulture, CliText.DateUnreadable, text));
        return null;
    }
}

using System.CommandLine;
using System.Globalization;
using System.Text;
using System.Text.Json;
using StaffAssistant.Core;
using StaffAssistant.Core.Documents;
using StaffAssistant.Core.Drafting;

namespace StaffAssistant.Cli.Commands;

/// <summary><c>draft fill TEMPLATE FIELDS.json --out F</c>: writes a template with values in its fields; what is not a field stays byte for byte.</summary>
internal sealed class DraftFillCommand : CliCommand
{
    private const long LongestValues = 16 * 1024 * 1024;
    private readonly Argument<FileInfo> _template = new Argument<FileInfo>("TEMPLATE") { Description = CliText.DraftTemplateDescription }.AcceptExistingOnly();
    private readonly Argument<FileInfo> _fields = new Argument<FileInfo>("FIELDS.json") { Description = CliText.DraftFieldsDescription }.AcceptExistingOnly();
    private readonly Option<FileInfo> _out = new("--out") { Description = CliText.DraftOutDescription, HelpName = "FILE", Required = true };

    public DraftFillCommand()
        : base("fill", CliText.DraftFillDescription)
    {
        Add(_template);
        Add(_fields);
        Add(_out);
    }

    /// <inheritdoc />
    protected override async Task<ExitCode> RunAsync(CommandInvocation invocation, CancellationToken cancellationToken)
    {
        await using var host = invocation.OpenHost();
        var format = host.Get<ITemplateFormat>();
        var file = await File.ReadAllBytesAsync(invocation.Parsed.GetRequiredValue(_template).FullName, cancellationToken);
        if (format.Read(file, cancellationToken) is not TemplateReading.Readable { Template: var template })
            return Refuse(invocation, format.Read(file, cancellationToken));
        var typed = await ValuesAsync(invocation.Parsed.GetRequiredValue(_fields), cancellationToken);
        var values = FieldCalculation.Complete(template, typed.ToDictionary(value => KeyOf(template, value.Key), value => FieldValue.Typed(value.Value), StringComparer.OrdinalIgnoreCase), BerlinCalendar.Today(host.Get<TimeProvider>()));
        if (format.Fill(file, new TemplateFill(values.ToDictionary(value => value.Key, value => value.Value.Text)), cancellationToken) is not FillOutcome.Written written)
            return ExitCode.Fault;
        var target = invocation.Parsed.GetRequiredValue(_out).FullName;
        await File.WriteAllBytesAsync(target, written.File, cancellationToken);
        invocation.Output.WriteResult(ReportOf(template, values, written, target), TextOf);
        return ExitCode.Done;
    }

    private static ExitCode Refuse(CommandInvocation invocation, TemplateReading reading)
    {
        invocation.Output.WriteNote(TemplateSentences.Sentence(((TemplateReading.Refused)reading).Reason));
        return ExitCode.SomeRefused;
    }

    // The key of a field, or its whole tag with all marks.
    private static string KeyOf(Template template, string name) => template.Find(name)?.Key ?? FieldNotation.Read(name, string.Empty, FieldType.Text)?.Key ?? name;

    private static async Task<Dictionary<string, string>> ValuesAsync(FileInfo file, CancellationToken cancellationToken)
    {
        if (file.Length > LongestValues)
            throw new OperatorException(CliText.DraftFieldsUnreadable);
        try
        {
            using var document = JsonDocument.Parse(await File.ReadAllBytesAsync(file.FullName, cancellationToken));
            return document.RootElement.EnumerateObject().Where(property => property.Value.ValueKind != JsonValueKind.Null).GroupBy(property => property.Name, StringComparer.OrdinalIgnoreCase)
                .ToDictionary(group => group.Key, group => group.Last().Value is { ValueKind: JsonValueKind.String } text ? text.GetString()! : group.Last().Value.GetRawText(), StringComparer.OrdinalIgnoreCase);
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException)
        {
            throw new OperatorException(CliText.DraftFieldsUnreadable);
        }
    }

    private static FillReport ReportOf(Template template, IReadOnlyDictionary<string, FieldValue> values, FillOutcome.Written written, string target) => new(
        [.. template.Fields.Select(field => new FieldRow(
            field.Key,
            field.Label,
            field.Type,
            field.IsRequired,
            field.IsHumanOnly,
            written.Filled.Contains(field.Key, StringComparer.OrdinalIgnoreCase),
            values.TryGetValue(field.Key, out var value) && value.Origin is ValueOrigin.Calculated calculated ? calculated.Explanation : null))],
        [.. written.Gaps.Select(gap => new GapRow(gap.Key, gap.Label, gap.IsRequired, gap.IsLocked))],
        written.Unknown,
        template.Warnings,
        target);

    private static string TextOf(FillReport report)
    {
        var text = new StringBuilder();
        text.AppendLine(string.Format(CultureInfo.CurrentCulture, CliText.DraftFilled, report.Fields.Count(field => field.Filled), report.Fields.Count, report.Out));
        foreach (var gap in report.Gaps)
            text.AppendLine(string.Format(CultureInfo.CurrentCulture, gap.Locked ? CliText.DraftLockedGap : CliText.DraftGap, gap.Label));
        foreach (var name in report.Unknown)
            text.AppendLine(string.Format(CultureInfo.CurrentCulture, CliText.DraftUnknown, name));
        foreach (var warning in report.Warnings)
            text.AppendLine(warning);
        return text.ToString();
    }

    private sealed record FillReport(IReadOnlyList<FieldRow> Fields, IReadOnlyList<GapRow> Gaps, IReadOnlyList<string> Unknown, IReadOnlyList<string> Warnings, string Out);

    private sealed record FieldRow(string Key, string Label, FieldType Type, bool Required, bool HumanOnly, bool Filled, string? Calculated);

    private sealed record GapRow(string Key, string Label, bool Required, bool Locked);
}

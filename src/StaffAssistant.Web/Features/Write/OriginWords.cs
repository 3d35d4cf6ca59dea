using System.Diagnostics;
using System.Globalization;
using StaffAssistant.Core.Drafting;

namespace StaffAssistant.Web.Features.Write;

/// <summary>Where a value comes from, in words.</summary>
internal static class OriginWords
{
    public static string Of(TemplateField field, FieldValue value, IReadOnlyList<OpenedSource> sources) => value switch
    {
        { IsEmpty: true } => field.Default.Length > 0 ? WriteText.Preset : field.IsRequired ? WriteText.Missing : WriteText.Optional,
        { Origin: ValueOrigin.Typed } => WriteText.Typed,
        { Origin: ValueOrigin.Calculated(var explanation) } => Say(WriteText.Calculated, explanation),
        { Origin: ValueOrigin.Cited } => $"{WriteText.FromSource} {string.Join(' ', sources.Select(source => $"[{source.Number}]"))}",
        { Origin: ValueOrigin.FromFile(var name) } => Say(WriteText.FromFile, name),
        { Origin: ValueOrigin.Worded(var model) } => Say(WriteText.Worded, model),
        _ => throw new UnreachableException(),
    };

    private static string Say(string text, string value) => string.Format(CultureInfo.CurrentCulture, text, value);
}

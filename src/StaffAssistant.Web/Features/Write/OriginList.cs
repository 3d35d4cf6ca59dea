using System.Globalization;
using System.Text;
using StaffAssistant.Core.Drafting;

namespace StaffAssistant.Web.Features.Write;

/// <summary>The list of where each value of a draft comes from, as plain text.</summary>
internal static class OriginList
{
    public static string Of(OpenedDraft opened)
    {
        var text = new StringBuilder();
        text.AppendLine(WriteText.OriginsTitle).AppendLine(opened.Draft.Title).AppendLine();
        foreach (var field in opened.Template!.Fields)
        {
            var value = opened.ValueOf(field);
            var version = opened.OriginOf(field) is { } origin ? $", {string.Format(CultureInfo.CurrentCulture, WriteText.Version, origin.Version.Ordinal)}" : string.Empty;
            text.AppendLine(CultureInfo.InvariantCulture, $"{field.Label}: {OriginWords.Of(field, value, opened.SourcesOf(field))}{version}");
            foreach (var line in value.Text.ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries))
                text.AppendLine(CultureInfo.InvariantCulture, $"    {line}");
        }

        if (opened.Sources.Count > 0)
            text.AppendLine().AppendLine(WriteText.OriginsSources);
        foreach (var source in opened.Sources)
            text.AppendLine(CultureInfo.InvariantCulture, $"[{source.Number}] {source.Place}, {(source.IsRead ? WriteText.OriginsRead : WriteText.OriginsUnread)}");
        if (opened is { IsReleased: true, Draft.Release: { } release })
            text.AppendLine().AppendLine(string.Format(CultureInfo.CurrentCulture, WriteText.ReleasedBy, release.By, Layout.TimeWords.Exact(release.At)));
        return text.ToString();
    }
}

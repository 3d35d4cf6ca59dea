using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace StaffAssistant.Core.OwnData;

/// <summary>Writes values as a page that a person can read without any program of ours: every text encoded, no script, no address.</summary>
public static class ReadableExport
{
    private static readonly JsonSerializerOptions Form = new(JsonSerializerDefaults.Web) { PropertyNamingPolicy = null };

    /// <summary>A page of sections.</summary>
    /// <param name="title">Its title.</param>
    /// <param name="lead">The sentence below it.</param>
    /// <param name="sections">Heading, and the entries below it.</param>
    /// <param name="none">What stands in a section without entries.</param>
    public static string Write(string title, string lead, IEnumerable<(string Heading, IReadOnlyList<object> Entries)> sections, string none)
    {
        var page = new StringBuilder();
        page.Append(CultureInfo.InvariantCulture, $"<!DOCTYPE html>\n<html lang=\"{CultureInfo.CurrentUICulture.TwoLetterISOLanguageName}\">\n<head><meta charset=\"utf-8\"><title>{Encoded(title)}</title></head>\n<body>\n");
        page.Append(CultureInfo.InvariantCulture, $"<h1>{Encoded(title)}</h1>\n<p>{Encoded(lead)}</p>\n");
        foreach (var (heading, entries) in sections)
        {
            page.Append(CultureInfo.InvariantCulture, $"<h2>{Encoded(heading)} ({entries.Count})</h2>\n");
            if (entries.Count == 0)
                page.Append(CultureInfo.InvariantCulture, $"<p>{Encoded(none)}</p>\n");
            else
                Append(page, JsonSerializer.SerializeToElement(entries, Form));
        }

        return page.Append("</body>\n</html>\n").ToString();
    }

    private static void Append(StringBuilder page, JsonElement value)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Array:
                page.Append("<ol>\n");
                foreach (var item in value.EnumerateArray())
                {
                    page.Append("<li>");
                    Append(page, item);
                    page.Append("</li>\n");
                }

                page.Append("</ol>\n");
                break;
            case JsonValueKind.Object:
                page.Append("<dl>\n");
                foreach (var member in value.EnumerateObject().Where(member => member.Value.ValueKind != JsonValueKind.Null))
                {
                    page.Append(CultureInfo.InvariantCulture, $"<dt>{Encoded(member.Name)}</dt><dd>");
                    Append(page, member.Value);
                    page.Append("</dd>\n");
                }

                page.Append("</dl>\n");
                break;
            default:
                page.Append(Encoded(value.ToString()));
                break;
        }
    }

    private static string Encoded(string text) => HtmlEncoder.Default.Encode(text);
}

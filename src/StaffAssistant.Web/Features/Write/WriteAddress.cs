using System.Globalization;
using Microsoft.AspNetCore.WebUtilities;
using StaffAssistant.Core.Drafting;
using StaffAssistant.Core.Passages;
using StaffAssistant.Web.Layout;

namespace StaffAssistant.Web.Features.Write;

/// <summary>What the address of the page asks for: a template to begin with, passages to take.</summary>
/// <param name="Template">The id of a document or a word of its title; empty for none.</param>
/// <param name="Passages">The passages.</param>
public sealed record WriteAddress(string Template, IReadOnlyList<PassageId> Passages)
{
    // More than a draft cites, so that it can say that some were left out.
    private const int MostPassages = 2 * Draft.MostSources;

    public static WriteAddress Parse(string address)
    {
        var query = QueryHelpers.ParseQuery(new Uri(address).Query);
        return new WriteAddress(
            query.TryGetValue(PageAddress.TemplateKey, out var template) ? (template[0] ?? string.Empty).Trim() : string.Empty,
            query.TryGetValue(PageAddress.TakenKey, out var taken)
                ? [.. taken.Select(text => Guid.TryParse(text, CultureInfo.InvariantCulture, out var id) ? new PassageId(id) : (PassageId?)null).OfType<PassageId>().Distinct().Take(MostPassages)]
                : []);
    }

    /// <summary>The page of a draft.</summary>
    public static string Of(DraftId draft) => $"{PageAddress.WritePath}/{draft}";

    /// <summary>The draft as a Word file.</summary>
    public static string Docx(DraftId draft) => $"{Of(draft)}/docx";

    /// <summary>The draft as a PDF.</summary>
    public static string Pdf(DraftId draft) => $"{Of(draft)}/pdf";

    /// <summary>Says in the address of a draft that no PDF was made of it.</summary>
    public const string NoPdfKey = "ohne-pdf";

    /// <summary>The list of where its values come from.</summary>
    public static string Origins(DraftId draft) => $"{Of(draft)}/herkunft";
}

using System.Globalization;

namespace StaffAssistant.Web.Features.Sources;

/// <summary>A heading of a document.</summary>
/// <param name="Number">Counts the headings from 0.</param>
/// <param name="Depth">How deep it stands, from 0.</param>
/// <param name="Text">Its words.</param>
/// <param name="Page">The page of the original; null where the format has none.</param>
public sealed record TextHeading(int Number, int Depth, string Text, int? Page)
{
    /// <summary>Its id on the page.</summary>
    public string Anchor => string.Create(CultureInfo.InvariantCulture, $"abschnitt-{Number}");
}

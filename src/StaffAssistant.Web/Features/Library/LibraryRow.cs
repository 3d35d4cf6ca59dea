using StaffAssistant.Core.Documents;

namespace StaffAssistant.Web.Features.Library;

/// <summary>A document as the list shows it: with the version that counts on the Stichtag.</summary>
public sealed record LibraryRow(Document Document, DocumentVersion Version, ValidityState State)
{
    public static LibraryRow Of(Document document, DateOnly day)
    {
        var version = document.VersionOn(day);
        return new LibraryRow(document, version, version.Validity.StateOn(day));
    }

    /// <summary>Number and kind in one line, as far as they are known.</summary>
    public string Subtitle => string.Join(" · ", new[] { Version.Number, Version.Kind }.Where(part => !string.IsNullOrEmpty(part)));
}

using StaffAssistant.Core.Documents;
using StaffAssistant.Web.Layout;

namespace StaffAssistant.Web.Features.Ask;

/// <summary>Whom to ask.</summary>
/// <param name="Unit">The unit.</param>
/// <param name="Of">What it is responsible for.</param>
/// <param name="Reach">Contact and telephone number; empty when unknown.</param>
public sealed record Owner(string Unit, string Of, string Reach)
{
    public static Owner? OfVersion(DocumentVersion version) => From(version.Unit, version.TitleWithNumber, version.Contact, version.Phone);

    public static Owner? OfCollection(Collection collection) => From(collection.Unit, collection.Name.Value, collection.Contact, collection.Phone);

    private static Owner? From(string? unit, string of, string? contact, string? phone) => string.IsNullOrWhiteSpace(unit)
        ? null
        : new Owner(unit, of, string.Join(", ", new[] { contact, VersionWords.Phone(phone) }.Where(part => !string.IsNullOrWhiteSpace(part))));
}

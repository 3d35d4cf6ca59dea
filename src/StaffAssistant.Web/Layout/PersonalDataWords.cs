using System.Globalization;
using StaffAssistant.Core.Guarding.Outbound;
using StaffAssistant.Core.Guarding.PersonalData;

namespace StaffAssistant.Web.Layout;

/// <summary>The words for personal data, and texts without it.</summary>
public static class PersonalDataWords
{
    public static string Kind(PersonalDataKind kind) => kind switch
    {
        PersonalDataKind.Person => PersonalDataText.Person,
        PersonalDataKind.Address => PersonalDataText.Address,
        PersonalDataKind.DateOfBirth => PersonalDataText.DateOfBirth,
        PersonalDataKind.CaseNumber => PersonalDataText.CaseNumber,
        PersonalDataKind.Iban => PersonalDataText.Iban,
        PersonalDataKind.TaxId => PersonalDataText.TaxId,
        PersonalDataKind.SocialSecurity => PersonalDataText.SocialSecurity,
        PersonalDataKind.HealthInsurance => PersonalDataText.HealthInsurance,
        PersonalDataKind.IdCard => PersonalDataText.IdCard,
        PersonalDataKind.LicensePlate => PersonalDataText.LicensePlate,
        PersonalDataKind.Phone => PersonalDataText.Phone,
        PersonalDataKind.Email => PersonalDataText.Email,
    };

    /// <summary>The text with "[Name]" where a name stood.</summary>
    public static string Mask(string text) => PlainMask.Apply(text, kind => $"[{Kind(kind)}]");

    /// <summary>A sentence that names what was replaced; null when nothing was.</summary>
    public static string? Replaced(string text)
    {
        var kinds = PersonalDataFinder.Find(text).Select(span => Kind(span.Kind)).Distinct().ToList();
        return kinds.Count == 0 ? null : string.Format(CultureInfo.CurrentCulture, PersonalDataText.Replaced, string.Join(", ", kinds));
    }
}

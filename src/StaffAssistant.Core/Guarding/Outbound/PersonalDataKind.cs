namespace StaffAssistant.Core.Guarding.Outbound;

/// <summary>Kinds of personal data that are taken out of texts.</summary>
public enum PersonalDataKind
{
    /// <summary>Name of a person.</summary>
    Person,

    /// <summary>Street with number, or postal code with place, of a person.</summary>
    Address,

    /// <summary>Date of birth.</summary>
    DateOfBirth,

    /// <summary>Number of a case or file (Aktenzeichen).</summary>
    CaseNumber,

    /// <summary>International bank account number.</summary>
    Iban,

    /// <summary>Tax identification number (Steuer-ID).</summary>
    TaxId,

    /// <summary>Number of the pension insurance (Rentenversicherungsnummer).</summary>
    SocialSecurity,

    /// <summary>Number of the health insurance (Krankenversichertennummer).</summary>
    HealthInsurance,

    /// <summary>Number of an identity card or passport.</summary>
    IdCard,

    /// <summary>Licence plate of a vehicle.</summary>
    LicensePlate,

    /// <summary>Telephone number.</summary>
    Phone,

    /// <summary>E-mail address.</summary>
    Email,
}

using StaffAssistant.Core.Guarding.Outbound;

namespace StaffAssistant.Core.Guarding.PersonalData;

/// <summary>
/// Takes personal data out of whatever leaves the process, wherever it goes. What was recognised once is taken out of every text of the request, also where
/// nothing around it tells that it is a name.
/// </summary>
public sealed class MaskingShield : IOutboundShield
{
    private const int ShortestRepeated = 4;

    /// <inheritdoc />
    public ShieldedTexts Shield(IReadOnlyList<string> texts, ProcessingPlace place)
    {
        var found = texts.Select(PersonalDataFinder.Find).ToList();
        var names = texts.SelectMany((text, i) => found[i].Select(span => (Words: span.In(text), span.Kind))).Where(name => name.Words.Length >= ShortestRepeated).Distinct()
            .OrderByDescending(name => name.Words.Length).ToList();
        var parts = new Dictionary<string, MaskedPart>(StringComparer.Ordinal);
        var masked = texts.Select((text, i) => PlainMask.Replace(text, Repetitions.In(text, found[i], names), span => PlaceholderOf(span, text, texts, parts))).ToList();
        return new ShieldedTexts(true, masked, [.. parts.Values]);
    }

    private static string PlaceholderOf(PersonalDataSpan span, string text, IReadOnlyList<string> texts, Dictionary<string, MaskedPart> parts)
    {
        var original = span.In(text);
        if (!parts.TryGetValue(original, out var part))
        {
            // A text may hold words that look like a placeholder: they must never be taken for one on the way back.
            var number = parts.Values.Count(other => other.Kind == span.Kind) + 1;
            while (texts.Any(other => other.Contains(Placeholder(span.Kind, number), StringComparison.OrdinalIgnoreCase)) || parts.Values.Any(other => other.Placeholder == Placeholder(span.Kind, number)))
                number++;
            parts[original] = part = new MaskedPart(Placeholder(span.Kind, number), original, span.Kind);
        }

        return part.Placeholder;
    }

    private static string Placeholder(PersonalDataKind kind, int number) => kind switch
    {
        PersonalDataKind.Person => $"[PERSON_{number}]",
        PersonalDataKind.Address => $"[ANSCHRIFT_{number}]",
        PersonalDataKind.DateOfBirth => $"[GEBURTSDATUM_{number}]",
        PersonalDataKind.CaseNumber => $"[AKTENZEICHEN_{number}]",
        PersonalDataKind.Iban => $"[IBAN_{number}]",
        PersonalDataKind.TaxId => $"[STEUERNUMMER_{number}]",
        PersonalDataKind.SocialSecurity => $"[RENTENNUMMER_{number}]",
        PersonalDataKind.HealthInsurance => $"[KRANKENNUMMER_{number}]",
        PersonalDataKind.IdCard => $"[AUSWEIS_{number}]",
        PersonalDataKind.LicensePlate => $"[KENNZEICHEN_{number}]",
        PersonalDataKind.Phone => $"[TELEFON_{number}]",
        PersonalDataKind.Email => $"[EMAIL_{number}]",
    };
}

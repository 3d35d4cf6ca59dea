namespace StaffAssistant.Core.Guarding.PersonalData;

/// <summary>
/// Finds personal data in German text: normalised first, looked for loosely, check digits verified. Takes time in proportion to the text. Nobody can promise
/// to find every name; what is found is masked before anything leaves the process.
/// </summary>
public static class PersonalDataFinder
{
    /// <summary>The pieces in reading order; they never overlap. Positions are those of the text given.</summary>
    public static IReadOnlyList<PersonalDataSpan> Find(string text)
    {
        var scanned = ScannedText.Of(text);
        var found = new FoundSpans(scanned);
        Contacts.FindEmails(scanned.Text, found);
        OfficialNumbers.Find(scanned.Text, found);
        CaseNumbers.FindLabelled(scanned.Text, found);
        Contacts.FindPhones(scanned.Text, found);
        CaseNumbers.FindShaped(scanned.Text, found);
        Plates.Find(scanned.Text, found);
        Addresses.Find(scanned.Text, found);
        Persons.Find(scanned.Text, found);
        BirthDates.Find(scanned.Text, found);
        return found.InOrder();
    }
}

using StaffAssistant.Core.Guarding.Outbound;
using StaffAssistant.Core.Guarding.PersonalData;

namespace StaffAssistant.Cli.Evaluation;

/// <summary>What the shield found in a marked text.</summary>
internal sealed class PiiReading
{
    private const double Covered = 0.9;
    private readonly PiiRow _row;
    private readonly List<PiiMark> _found;

    public PiiReading(PiiRow row)
    {
        _row = row;
        var positions = CodePoints(row.Text);
        _found = [.. PersonalDataFinder.Find(row.Text).Select(span => new PiiMark(positions[span.Start], positions[span.End], NameOf(span.Kind)))];
    }

    /// <summary>The marked pieces, and whether nine tenths of the characters of each were found as what they are.</summary>
    public IEnumerable<(string Type, bool Found)> Marks => _row.Spans.Select(mark => (mark.Type!, Share(mark) >= Covered));

    /// <summary>How many of the pieces found touch a marked one, and how many do not; what counts neither way is left out.</summary>
    public (int Right, int Wrong) Pieces
    {
        get
        {
            var counted = _found.Where(piece => !_row.Ignore.Any(ignored => Overlap(piece, ignored) > 0)).ToList();
            var right = counted.Count(piece => _row.Spans.Any(mark => Overlap(piece, mark) > 0));
            return (right, counted.Count - right);
        }
    }

    /// <summary>True when the text holds no personal data.</summary>
    public bool IsClean => _row.Spans.Count == 0;

    /// <summary>The row as it is written out.</summary>
    public object ToOutput() => new { _row.Id, Spans = _found };

    private double Share(PiiMark mark) => _found.Where(piece => piece.Type == mark.Type).Sum(piece => Overlap(piece, mark)) / (double)(mark.End - mark.Start);

    private static int Overlap(PiiMark one, PiiMark other) => Math.Max(0, Math.Min(one.End, other.End) - Math.Max(one.Start, other.Start));

    private static int[] CodePoints(string text)
    {
        var positions = new int[text.Length + 1];
        var (at, number) = (0, 0);
        foreach (var rune in text.EnumerateRunes())
        {
            for (var i = 0; i < rune.Utf16SequenceLength; i++)
                positions[at++] = number;
            number++;
        }

        positions[text.Length] = number;
        return positions;
    }

    private static string NameOf(PersonalDataKind kind) => kind switch
    {
        PersonalDataKind.Person => "PERSON",
        PersonalDataKind.Address => "ADDRESS",
        PersonalDataKind.DateOfBirth => "DATE_OF_BIRTH",
        PersonalDataKind.CaseNumber => "CASE_NUMBER",
        PersonalDataKind.Iban => "IBAN",
        PersonalDataKind.TaxId => "TAX_ID",
        PersonalDataKind.SocialSecurity => "SOCIAL_SECURITY",
        PersonalDataKind.HealthInsurance => "HEALTH_INSURANCE_NO",
        PersonalDataKind.IdCard => "ID_CARD",
        PersonalDataKind.LicensePlate => "LICENSE_PLATE",
        PersonalDataKind.Phone => "PHONE",
        PersonalDataKind.Email => "EMAIL",
    };
}

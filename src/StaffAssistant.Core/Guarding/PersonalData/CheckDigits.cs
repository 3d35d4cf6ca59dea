namespace StaffAssistant.Core.Guarding.PersonalData;

/// <summary>Check digits of German numbers; each takes the bare characters, upper case, of the right length and shape.</summary>
internal static class CheckDigits
{
    private static readonly int[] SocialSecurityWeights = [2, 1, 2, 5, 7, 1, 2, 1, 2, 1, 2, 1];

    /// <summary>ISO 13616: the rest of the number by 97 is 1.</summary>
    public static bool OfIban(ReadOnlySpan<char> iban)
    {
        var rest = 0;
        for (var i = 0; i < iban.Length; i++)
        {
            var value = ValueOf(iban[(i + 4) % iban.Length]);
            rest = ((value < 10 ? rest * 10 : rest * 100) + value) % 97;
        }

        return rest == 1;
    }

    /// <summary>Eleven digits by ISO 7064 (mod 11, 10); of the first ten exactly one digit stands twice or three times.</summary>
    public static bool OfTaxId(ReadOnlySpan<char> digits)
    {
        var (product, counts) = (10, new int[10]);
        for (var i = 0; i < 10; i++)
        {
            counts[digits[i] - '0']++;
            var sum = (digits[i] - '0' + product) % 10;
            product = (sum == 0 ? 10 : sum) * 2 % 11;
        }

        return digits[0] != '0' && counts.Count(count => count > 1) == 1 && counts.Max() <= 3 && (11 - product) % 10 == digits[10] - '0';
    }

    /// <summary>Area, birth date, letter, serial number and check digit (VKVV § 2): sums of digits of the weighted digits.</summary>
    public static bool OfSocialSecurity(ReadOnlySpan<char> number)
    {
        var letter = number[8] - 'A' + 1;
        ReadOnlySpan<int> digits = [.. Digits(number[..8]), letter / 10, letter % 10, .. Digits(number[9..11])];
        return WeightedCrossSum(digits, SocialSecurityWeights) % 10 == number[11] - '0';
    }

    /// <summary>Letter and nine digits, the last of which is the check digit (weights 1 and 2).</summary>
    public static bool OfHealthInsurance(ReadOnlySpan<char> number)
    {
        var letter = number[0] - 'A' + 1;
        ReadOnlySpan<int> digits = [letter / 10, letter % 10, .. Digits(number[1..9])];
        return WeightedCrossSum(digits, [1, 2]) % 10 == number[9] - '0';
    }

    /// <summary>Nine characters and a check digit (ICAO 9303: weights 7, 3, 1).</summary>
    public static bool OfIdentityCard(ReadOnlySpan<char> number)
    {
        ReadOnlySpan<int> weights = [7, 3, 1];
        var sum = 0;
        for (var i = 0; i < 9; i++)
            sum += ValueOf(number[i]) * weights[i % 3];
        return sum % 10 == number[9] - '0';
    }

    private static int ValueOf(char character) => char.IsAsciiDigit(character) ? character - '0' : character - 'A' + 10;

    private static int[] Digits(ReadOnlySpan<char> text) => [.. text.ToArray().Select(digit => digit - '0')];

    private static int WeightedCrossSum(ReadOnlySpan<int> digits, ReadOnlySpan<int> weights)
    {
        var sum = 0;
        for (var i = 0; i < digits.Length; i++)
        {
            var product = digits[i] * weights[i % weights.Length];
            sum += (product / 10) + (product % 10);
        }

        return sum;
    }
}

using System.Security.Cryptography;
using System.Text;

namespace StaffAssistant.DemoGenerator.Pdf;

/// <summary>Replaces the random file identifier by one made from the content, so that the same source gives the same bytes.</summary>
internal static class FixedId
{
    private const int HexDigits = 32;

    public static byte[] Apply(byte[] pdf)
    {
        var first = pdf.AsSpan().LastIndexOf("/ID [ <"u8) + "/ID [ <".Length;
        var second = first + HexDigits + "><".Length;
        if (first < "/ID [ <".Length || pdf[second - 1] != '<') throw new InvalidDataException("The file identifier is not where it was expected.");
        foreach (var at in new[] { first, second }) pdf.AsSpan(at, HexDigits).Fill((byte)'0');
        var id = Encoding.ASCII.GetBytes(Convert.ToHexString(SHA256.HashData(pdf))[..HexDigits]);
        foreach (var at in new[] { first, second }) id.CopyTo(pdf, at);
        return pdf;
    }
}

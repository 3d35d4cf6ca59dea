using UglyToad.PdfPig;
using UglyToad.PdfPig.Tokens;

namespace StaffAssistant.Adapters.Extraction.Pdf;

/// <summary>Follows references in a PDF file.</summary>
internal static class PdfTokens
{
    private const int LongestChain = 16;

    /// <summary>What a token stands for; null when it leads nowhere or in circles.</summary>
    public static IToken? Resolve(PdfDocument document, IToken? token)
    {
        for (var step = 0; step < LongestChain && token is IndirectReferenceToken reference; step++)
            token = document.Structure.GetObject(reference.Data)?.Data;
        return token is IndirectReferenceToken ? null : token;
    }
}

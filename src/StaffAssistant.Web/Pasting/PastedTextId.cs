using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;

namespace StaffAssistant.Web.Pasting;

/// <summary>The id of a pasted text: it says nothing, and is of use to its person only.</summary>
public readonly record struct PastedTextId(Guid Value)
{
    public static PastedTextId New() => new(new Guid(RandomNumberGenerator.GetBytes(16)));

    public static bool TryParse([NotNullWhen(true)] string? text, out PastedTextId id)
    {
        var parsed = Guid.TryParseExact(text, "N", out var value);
        id = new PastedTextId(value);
        return parsed;
    }

    public override string ToString() => Value.ToString("N");
}

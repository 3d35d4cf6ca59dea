using System.Security.Cryptography;

namespace StaffAssistant.Web.Tests.Identity.Entra;

/// <summary>What the sign-in service answers to one sign-in. Good as it stands; a test changes what it wants to see refused.</summary>
internal sealed class EntraReply
{
    public required string Code { get; set; }

    public required string State { get; set; }

    public required RSA Key { get; set; }

    /// <summary>The number of the key, by which the other side finds it.</summary>
    public string KeyId { get; set; } = TestToken.KeyId;

    public string Algorithm { get; set; } = "RS256";

    public bool WithSignature { get; set; } = true;

    /// <summary>Whether the token endpoint names a token at all.</summary>
    public bool WithToken { get; set; } = true;

    public Dictionary<string, object> Claims { get; init; } = [];

    /// <summary>The challenge that the verifier has to answer.</summary>
    public required string Challenge { get; set; }

    public required string RedirectAddress { get; init; }
}

using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace StaffAssistant.Web.Tests.Identity.Entra;

/// <summary>Writes tokens by hand, wrong ones too.</summary>
internal static class TestToken
{
    public const string KeyId = "key-1";

    public static string Make(EntraReply reply)
    {
        var head = Part(new Dictionary<string, object> { ["typ"] = "JWT", ["alg"] = reply.Algorithm, ["kid"] = reply.KeyId });
        var signed = $"{head}.{Part(reply.Claims)}";
        var bytes = Encoding.ASCII.GetBytes(signed);
        var signature = reply.Algorithm switch
        {
            _ when !reply.WithSignature => [],
            "none" => [],
            "HS256" => HMACSHA256.HashData(Encoding.UTF8.GetBytes(EntraDouble.Secret), bytes),
            _ => reply.Key.SignData(bytes, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1),
        };
        return $"{signed}.{Base64Url.EncodeToString(signature)}";
    }

    private static string Part(Dictionary<string, object> content) => Base64Url.EncodeToString(JsonSerializer.SerializeToUtf8Bytes(content));
}

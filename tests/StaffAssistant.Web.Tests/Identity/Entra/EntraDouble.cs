using System.Buffers.Text;
using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.WebUtilities;
using Xunit;

namespace StaffAssistant.Web.Tests.Identity.Entra;

/// <summary>
/// Sign-in service and Graph in memory: metadata, keys, codes that count once and only with the verifier of their challenge, tokens, groups. It answers in
/// place of the network, so no test needs a port, a certificate or a foreign host.
/// </summary>
internal sealed class EntraDouble : HttpMessageHandler
{
    public const string Instance = "https://login.test/";
    public const string Tenant = "11111111-2222-3333-4444-555555555555";
    public const string Client = "66666666-7777-8888-9999-000000000000";
    public const string Secret = "a secret of the tests";
    public const string Graph = "https://graph.test/v1.0";
    public const string Person = "aaaaaaaa-0000-0000-0000-000000000001";

    private static readonly RSA FirstKey = RSA.Create(2048);
    private RSA _key = FirstKey;
    private string _keyId = TestToken.KeyId;
    private readonly ConcurrentDictionary<string, EntraReply> _codes = new();

    public static string Issuer => $"{Instance}{Tenant}/v2.0";

    /// <summary>What Graph says about the groups of whoever asks; null: it is down.</summary>
    public IReadOnlyList<Guid>? GraphGroups { get; set; } = [];

    /// <summary>How many groups Graph names in one page.</summary>
    public int PageSize { get; set; } = 999;

    public bool IsDown { get; set; }

    /// <summary>What Graph tells the application itself.</summary>
    public DirectoryDouble Directory { get; } = new();

    /// <summary>From now on another key signs, and the old one is no longer named.</summary>
    public void RotateKey() => (_key, _keyId) = (RSA.Create(2048), Guid.NewGuid().ToString("N"));

    /// <summary>Does what the sign-in service does when the browser arrives there: checks the request, and makes an answer for it.</summary>
    public EntraReply Authorize(Uri address)
    {
        Assert.StartsWith($"{Instance}{Tenant}/oauth2/v2.0/authorize", address.ToString(), StringComparison.Ordinal);
        var query = QueryHelpers.ParseQuery(address.Query).ToDictionary(pair => pair.Key, pair => pair.Value.ToString());
        Assert.Equal(("code", "form_post", Client, "S256"), (query["response_type"], query["response_mode"], query["client_id"], query["code_challenge_method"]));
        var now = TimeProvider.System.GetUtcNow().ToUnixTimeSeconds();
        var reply = new EntraReply
        {
            Code = Guid.NewGuid().ToString("N"),
            State = query["state"],
            Key = _key,
            KeyId = _keyId,
            Challenge = query["code_challenge"],
            RedirectAddress = query["redirect_uri"],
            Claims = new()
            {
                ["iss"] = Issuer,
                ["aud"] = Client,
                ["nonce"] = query["nonce"],
                ["iat"] = now,
                ["nbf"] = now,
                ["exp"] = now + 3600,
                ["tid"] = Tenant,
                ["oid"] = Person,
                ["sub"] = "pairwise",
                ["name"] = "Jana Brandt",
                ["preferred_username"] = "jana.brandt@kreis.test",
                ["roles"] = new[] { "Employee" },
            },
        };
        _codes[reply.Code] = reply;
        return reply;
    }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (IsDown)
            throw new HttpRequestException("The sign-in service is down.");
        return request.RequestUri!.AbsolutePath switch
        {
            $"/{Tenant}/v2.0/.well-known/openid-configuration" => Json(new
            {
                issuer = Issuer,
                authorization_endpoint = $"{Instance}{Tenant}/oauth2/v2.0/authorize",
                token_endpoint = $"{Instance}{Tenant}/oauth2/v2.0/token",
                end_session_endpoint = $"{Instance}{Tenant}/oauth2/v2.0/logout",
                jwks_uri = $"{Instance}{Tenant}/keys",
            }),
            $"/{Tenant}/keys" => Json(new { keys = new[] { KeyOf(_key, _keyId) } }),
            $"/{Tenant}/oauth2/v2.0/token" => await TokenAsync(request, cancellationToken),
            "/v1.0/me/getMemberObjects" => GroupsFor(request),
            _ => Directory.Answer(request),
        };
    }

    /// <summary>The application's clients may not end it; the test holds it.</summary>
    protected override void Dispose(bool disposing)
    {
    }

    private async Task<HttpResponseMessage> TokenAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var form = QueryHelpers.ParseQuery(await request.Content!.ReadAsStringAsync(cancellationToken));
        Assert.Equal((Client, Secret), (form["client_id"].ToString(), form["client_secret"].ToString()));
        if (form["grant_type"] == "client_credentials")
            return form["scope"] == "https://graph.test/.default" ? Json(new { token_type = "Bearer", expires_in = 3600, access_token = DirectoryDouble.Token }) : new HttpResponseMessage(HttpStatusCode.BadRequest);
        var verifier = form["code_verifier"].ToString();
        if (!_codes.TryRemove(form["code"].ToString(), out var reply)
            || reply.RedirectAddress != form["redirect_uri"]
            || Base64Url.EncodeToString(SHA256.HashData(Encoding.ASCII.GetBytes(verifier))) != reply.Challenge)
            return Json(new { error = "invalid_grant", error_description = "AADSTS70008" }, HttpStatusCode.BadRequest);
        return reply.WithToken
            ? Json(new { token_type = "Bearer", expires_in = 3600, access_token = "for graph", id_token = TestToken.Make(reply) })
            : Json(new { token_type = "Bearer", expires_in = 3600, access_token = "for graph" });
    }

    private HttpResponseMessage GroupsFor(HttpRequestMessage request)
    {
        if (request.Headers.Authorization?.ToString() != "Bearer for graph" || request.RequestUri!.Host != "graph.test")
            return new HttpResponseMessage(HttpStatusCode.Unauthorized);
        if (GraphGroups is null)
            return new HttpResponseMessage(HttpStatusCode.ServiceUnavailable);
        var from = int.Parse(QueryHelpers.ParseQuery(request.RequestUri.Query).GetValueOrDefault("from", "0").ToString(), CultureInfo.InvariantCulture);
        var answer = new Dictionary<string, object> { ["value"] = GraphGroups.Skip(from).Take(PageSize) };
        if (from + PageSize < GraphGroups.Count)
            answer["@odata.nextLink"] = $"{Graph}/me/getMemberObjects?from={from + PageSize}";
        return Json(answer);
    }

    private static object KeyOf(RSA key, string keyId) => new
    {
        kty = "RSA",
        use = "sig",
        kid = keyId,
        n = Base64Url.EncodeToString(key.ExportParameters(false).Modulus),
        e = Base64Url.EncodeToString(key.ExportParameters(false).Exponent),
    };

    private static HttpResponseMessage Json(object body, HttpStatusCode status = HttpStatusCode.OK) => new(status) { Content = JsonContent.Create(body) };
}

using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace StaffAssistant.Web.Tests.Identity.Entra;

/// <summary>The sign-in service in front of a real TLS socket of this machine, with a certificate for its name, and the client that trusts exactly that one.</summary>
internal sealed class TlsIssuer : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly X509Certificate2 _certificate;
    private readonly HttpMessageInvoker _service;

    private TlsIssuer(WebApplication app, X509Certificate2 certificate, HttpMessageInvoker service) => (_app, _certificate, _service) = (app, certificate, service);

    private int Port => new Uri(_app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single()).Port;

    public static async Task<TlsIssuer> StartAsync(HttpMessageHandler service, string name, CancellationToken cancellationToken)
    {
        var certificate = CertificateFor(name);
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrelHttpsConfiguration().ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0, listen => listen.UseHttps(certificate)));
        var app = builder.Build();
        var issuer = new TlsIssuer(app, certificate, new HttpMessageInvoker(service, disposeHandler: false));
        app.Run(issuer.AnswerAsync);
        await app.StartAsync(cancellationToken);
        return issuer;
    }

    /// <summary>Connects whatever name is asked for to this machine, and checks the certificate as always: name, time, and a chain that ends at a trusted one.</summary>
    public SocketsHttpHandler Client(bool trusts) => new()
    {
        AllowAutoRedirect = false,
        ConnectCallback = async (_, cancellationToken) =>
        {
            var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
            await socket.ConnectAsync(IPAddress.Loopback, Port, cancellationToken);
            return new NetworkStream(socket, ownsSocket: true);
        },
        SslOptions = new SslClientAuthenticationOptions
        {
            CertificateChainPolicy = trusts
                ? new X509ChainPolicy { TrustMode = X509ChainTrustMode.CustomRootTrust, CustomTrustStore = { _certificate }, RevocationMode = X509RevocationMode.NoCheck }
                : null,
        },
    };

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        _service.Dispose();
        _certificate.Dispose();
    }

    private async Task AnswerAsync(HttpContext context)
    {
        using var request = new HttpRequestMessage(new HttpMethod(context.Request.Method), $"https://{context.Request.Host.Host}{context.Request.Path}{context.Request.QueryString}");
        request.Content = new StreamContent(context.Request.Body);
        if (context.Request.ContentType is { } type)
            request.Content.Headers.TryAddWithoutValidation("Content-Type", type);
        if (context.Request.Headers.Authorization.ToString() is { Length: > 0 } authorization)
            request.Headers.TryAddWithoutValidation("Authorization", authorization);
        using var response = await _service.SendAsync(request, context.RequestAborted);
        context.Response.StatusCode = (int)response.StatusCode;
        context.Response.ContentType = response.Content.Headers.ContentType?.ToString();
        await response.Content.CopyToAsync(context.Response.Body, context.RequestAborted);
    }

    private static X509Certificate2 CertificateFor(string name)
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest($"CN={name}", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        var names = new SubjectAlternativeNameBuilder();
        names.AddDnsName(name);
        request.CertificateExtensions.Add(names.Build());
        var now = TimeProvider.System.GetUtcNow();
        using var certificate = request.CreateSelfSigned(now.AddDays(-1), now.AddDays(30));
        return X509CertificateLoader.LoadPkcs12(certificate.Export(X509ContentType.Pfx), null);
    }
}

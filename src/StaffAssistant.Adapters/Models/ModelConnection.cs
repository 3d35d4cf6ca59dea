using System.Net;
using System.Net.Sockets;
using StaffAssistant.Core.Answering.Writing;

namespace StaffAssistant.Adapters.Models;

/// <summary>The line to the endpoint: no redirects, no cookies, no proxy, and only addresses that lie where the administrator says the model works.</summary>
internal static class ModelConnection
{
    private static readonly TimeSpan ConnectWithin = TimeSpan.FromSeconds(3);

    /// <summary>The configured key, or what stands in its file; empty without one.</summary>
    public static string KeyOf(ModelOptions options) =>
        options.ApiKey.Length > 0 ? options.ApiKey : options.ApiKeyFile.Length > 0 ? File.ReadAllText(options.ApiKeyFile).Trim() : string.Empty;

    /// <param name="options">Endpoint, key, place and hosts.</param>
    /// <param name="clock">For what an endpoint says about time.</param>
    /// <param name="mediaType">The only kind of reply that is read.</param>
    /// <param name="most">So many bytes of it.</param>
    /// <param name="line">In the place of the network; null for the network.</param>
    public static HttpClient Open(ModelOptions options, TimeProvider clock, string mediaType, int most, ModelLine? line = null) => new(new EndpointHandler(options, KeyOf(options), clock, line?.Inner ?? Line(options)) { MediaType = mediaType, Most = most })
    {
        Timeout = Timeout.InfiniteTimeSpan,
    };

    private static SocketsHttpHandler Line(ModelOptions options) => new()
    {
        AllowAutoRedirect = false,
        UseCookies = false,
        UseProxy = false,
        ConnectTimeout = ConnectWithin,
        ResponseDrainTimeout = TimeSpan.Zero,
        PooledConnectionLifetime = TimeSpan.FromMinutes(2),
        ConnectCallback = (context, cancellationToken) => ConnectAsync(context.DnsEndPoint, options, cancellationToken),
    };

    // The name is looked up here, once, and the connection goes to the address that was looked at: it cannot change in between.
    private static async ValueTask<Stream> ConnectAsync(DnsEndPoint target, ModelOptions options, CancellationToken cancellationToken)
    {
        var addresses = IPAddress.TryParse(target.Host.Trim('[', ']'), out var literal) ? [literal] : await Dns.GetHostAddressesAsync(target.Host, cancellationToken);
        if (addresses.Length == 0 || !Array.TrueForAll(addresses, address => AllowedAddress.Is(address, options.Place)))
            throw new ModelFaultException(FallBackReason.NotReachable);
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(addresses, target.Port, cancellationToken);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}

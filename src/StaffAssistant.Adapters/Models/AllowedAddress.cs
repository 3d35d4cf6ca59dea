using System.Net;
using System.Net.Sockets;
using StaffAssistant.Core.Guarding.Outbound;

namespace StaffAssistant.Adapters.Models;

/// <summary>
/// Which addresses a model may have, by the place that an administrator names: a name that suddenly leads into the own network, or to the metadata service of a
/// cloud, is not followed (OWASP ASVS 5, 1.3.6).
/// </summary>
public static class AllowedAddress
{
    private static readonly IPNetwork[] Never = [.. new[]
    {
        "0.0.0.0/8", "169.254.0.0/16", "192.0.0.0/24", "192.0.2.0/24", "192.88.99.0/24", "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4",
        "::/128", "64:ff9b::/96", "64:ff9b:1::/48", "100::/64", "2001::/23", "2001:db8::/32", "2002::/16", "fe80::/10", "fec0::/10", "ff00::/8",
    }.Select(IPNetwork.Parse)];

    private static readonly IPNetwork[] Private = [.. new[] { "10.0.0.0/8", "100.64.0.0/10", "172.16.0.0/12", "192.168.0.0/16", "fc00::/7" }.Select(IPNetwork.Parse)];

    /// <summary>True where a model of that place may have this address.</summary>
    public static bool Is(IPAddress address, ProcessingPlace place)
    {
        var plain = address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address;
        if (Array.Exists(Never, network => Holds(network, plain)) || IsCompatible(plain))
            return false;
        return place switch
        {
            ProcessingPlace.ThisMachine => IPAddress.IsLoopback(plain),
            ProcessingPlace.OwnNetwork => !IPAddress.IsLoopback(plain),
            ProcessingPlace.Outside => !IPAddress.IsLoopback(plain) && !Array.Exists(Private, network => Holds(network, plain)),
        };
    }

    private static bool Holds(IPNetwork network, IPAddress address) => network.BaseAddress.AddressFamily == address.AddressFamily && network.Contains(address);

    // ::a.b.c.d, an old way to write an IPv4 address; ::1 is the loopback.
    private static bool IsCompatible(IPAddress address) =>
        address.AddressFamily == AddressFamily.InterNetworkV6 && !IPAddress.IsLoopback(address) && address.GetAddressBytes().AsSpan(0, 12).IndexOfAnyExcept((byte)0) < 0;
}

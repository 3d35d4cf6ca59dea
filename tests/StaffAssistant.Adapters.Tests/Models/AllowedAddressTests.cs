using System.Net;
using StaffAssistant.Core.Answering.Writing;
using StaffAssistant.Core.Guarding.Outbound;
using StaffAssistant.Testing.Models;
using Xunit;

namespace StaffAssistant.Adapters.Tests.Models;

/// <summary>R54, F39: where a model may not be, nothing is sent, however the address is written.</summary>
public sealed class AllowedAddressTests
{
    [Theory]
    [InlineData("127.0.0.1")]
    [InlineData("127.1.2.3")]
    [InlineData("::1")]
    [InlineData("::ffff:127.0.0.1")]
    [InlineData("0.0.0.0")]
    [InlineData("::")]
    [InlineData("10.0.0.1")]
    [InlineData("10.255.255.255")]
    [InlineData("172.16.0.1")]
    [InlineData("172.31.255.1")]
    [InlineData("192.168.1.1")]
    [InlineData("::ffff:192.168.1.1")]
    [InlineData("100.64.0.1")]
    [InlineData("169.254.169.254")]
    [InlineData("::ffff:169.254.169.254")]
    [InlineData("fe80::1")]
    [InlineData("fe80::1%2")]
    [InlineData("fec0::1")]
    [InlineData("fc00::1")]
    [InlineData("fd12:3456::1")]
    [InlineData("ff02::1")]
    [InlineData("224.0.0.1")]
    [InlineData("239.255.255.250")]
    [InlineData("240.0.0.1")]
    [InlineData("255.255.255.255")]
    [InlineData("192.0.0.1")]
    [InlineData("192.0.2.1")]
    [InlineData("198.18.0.1")]
    [InlineData("198.51.100.1")]
    [InlineData("203.0.113.1")]
    [InlineData("2001:db8::1")]
    [InlineData("2002:7f00:1::")]
    [InlineData("2002:c0a8:101::")]
    [InlineData("64:ff9b::7f00:1")]
    [InlineData("64:ff9b::a9fe:a9fe")]
    [InlineData("2001:0:4136:e378::1")]
    [InlineData("::127.0.0.1")]
    [InlineData("::192.168.1.1")]
    [InlineData("2130706433")]
    [InlineData("0x7f000001")]
    public void R54_an_outside_model_has_no_address_in_here(string address) => Assert.False(Allows(address, ProcessingPlace.Outside));

    [Theory]
    [InlineData("10.1.2.3", ProcessingPlace.OwnNetwork, true)]
    [InlineData("fd12:3456::1", ProcessingPlace.OwnNetwork, true)]
    [InlineData("8.8.8.8", ProcessingPlace.OwnNetwork, true)]
    [InlineData("169.254.169.254", ProcessingPlace.OwnNetwork, false)]
    [InlineData("127.0.0.1", ProcessingPlace.OwnNetwork, false)]
    [InlineData("127.0.0.1", ProcessingPlace.ThisMachine, true)]
    [InlineData("::1", ProcessingPlace.ThisMachine, true)]
    [InlineData("10.1.2.3", ProcessingPlace.ThisMachine, false)]
    [InlineData("8.8.8.8", ProcessingPlace.Outside, true)]
    [InlineData("2a00:1450::1", ProcessingPlace.Outside, true)]
    public void R54_each_place_has_its_addresses(string address, ProcessingPlace place, bool allowed) => Assert.Equal(allowed, Allows(address, place));

    [Theory]
    [InlineData("https://127.0.0.1:{0}/v1")]
    [InlineData("https://localhost:{0}/v1")]
    [InlineData("https://[::ffff:127.0.0.1]:{0}/v1")]
    [InlineData("https://2130706433:{0}/v1")]
    [InlineData("https://0x7f.1:{0}/v1")]
    public async Task R54_F39_an_outside_model_that_leads_in_here_gets_no_request(string endpoint)
    {
        await using var server = new ModelServer(ModelBehaviours.Says("Nein. [1]"));
        var address = string.Format(endpoint, new Uri(server.Endpoint).Port);
        await using var house = await ModelHouse.OpenAsync(address, options => options.Place = ProcessingPlace.Outside, new OpenShield());

        var view = await house.AskAsync();

        Assert.Empty(server.Calls);
        Assert.Equal(FallBackReason.NotReachable, view.FellBack?.Reason);
    }

    private static bool Allows(string address, ProcessingPlace place) => Adapters.Models.AllowedAddress.Is(IPAddress.Parse(address), place);

    /// <summary>Lets everything pass, so that only the address can stop it.</summary>
    private sealed class OpenShield : IOutboundShield
    {
        public ShieldedTexts Shield(IReadOnlyList<string> texts, ProcessingPlace place) => new(true, texts, []);
    }
}

using StaffAssistant.Web.Hosting;
using Xunit;

namespace StaffAssistant.Web.Tests.Hosting;

public sealed class LocalAddressTests
{
    [Theory]
    [InlineData("//evil.example")]
    [InlineData("/\\evil.example")]
    [InlineData("\\\\evil.example")]
    [InlineData("https://evil.example")]
    [InlineData("http:evil.example")]
    [InlineData("javascript:alert(1)")]
    [InlineData("data:text/html,x")]
    [InlineData("evil.example")]
    [InlineData("@evil.example")]
    [InlineData("/\r\nSet-Cookie: x=1")]
    [InlineData("/\t/evil.example")]
    [InlineData("~/x")]
    [InlineData("~//evil.example")]
    [InlineData(" /x")]
    [InlineData("")]
    [InlineData(null)]
    public void An_address_that_leads_elsewhere_does_not_count(string? address) => Assert.Equal("/", LocalAddress.Or(address, "/"));

    [Theory]
    [InlineData("/")]
    [InlineData("/bibliothek?art=Formular&stichtag=2024-05-01")]
    [InlineData("/?frage=%C3%9Cberstunden")]
    public void An_address_of_this_application_counts(string address) => Assert.Equal(address, LocalAddress.Or(address, "/"));
}

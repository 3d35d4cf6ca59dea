using Xunit;

namespace StaffAssistant.Web.Tests.Identity.Entra;

/// <summary>In operation browsers are told to come over TLS only, by every kind of answer.</summary>
public sealed class StrictTransportTests : IAsyncLifetime
{
    private readonly EntraSite _site = new();

    public ValueTask InitializeAsync()
    {
        _site.Settings["SignIn:PublicAddress"] = "https://assistent.kreis.test";
        return ValueTask.CompletedTask;
    }

    [Theory]
    [InlineData("/anmelden")]
    [InlineData("/")]
    [InlineData("/app.css")]
    [InlineData("/fehler")]
    [InlineData("/anmelden/dienstkonto")]
    public async Task Every_answer_asks_for_a_year_of_TLS(string address)
    {
        using var browser = _site.Open();

        using var answer = await browser.GetAsync(address, TestContext.Current.CancellationToken);

        Assert.Equal("max-age=31536000", Assert.Single(answer.Headers.GetValues("Strict-Transport-Security")));
    }

    public ValueTask DisposeAsync() => _site.DisposeAsync();
}

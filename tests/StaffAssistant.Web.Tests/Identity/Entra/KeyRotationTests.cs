using Xunit;

namespace StaffAssistant.Web.Tests.Identity.Entra;

public sealed class KeyRotationTests : IAsyncDisposable
{
    private readonly EntraSite _site = new();

    [Fact]
    public async Task After_the_keys_were_changed_people_are_asked_to_try_again_and_sign_in_as_soon_as_the_new_ones_were_fetched()
    {
        using var before = await _site.SignInAsync();
        _site.Entra.RotateKey();

        using var browser = _site.Open();
        // The keys are fetched beside the refused attempt; the person is told to try again.
        var answer = await TryAsync(browser);
        for (var attempt = 0; attempt < 100 && answer != "/"; attempt++)
        {
            Assert.Equal("/anmelden/abgelehnt?grund=NotTrusted", answer);
            await Task.Delay(50, TestContext.Current.CancellationToken);
            answer = await TryAsync(browser);
        }

        Assert.Equal("/", answer);
        Assert.Equal(System.Net.HttpStatusCode.OK, (await before.GetAsync("/")).StatusCode);
    }

    private async Task<string?> TryAsync(HttpClient browser)
    {
        using var answer = await EntraSite.ReturnAsync(browser, await _site.GoAsync(browser));
        return answer.Headers.Location?.OriginalString;
    }

    public ValueTask DisposeAsync() => _site.DisposeAsync();
}

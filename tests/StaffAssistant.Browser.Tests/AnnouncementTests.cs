namespace StaffAssistant.Browser.Tests;

/// <summary>What a screen reader is given to say: every text that appears in a live region, in the order in which it appears.</summary>
public sealed class AnnouncementTests(CountyBrowser browser)
{
    private const string Listen =
        """
        () => {
          const live = "[role=status], [role=alert], [aria-live]:not([aria-live=off])";
          const texts = new Map();
          window.spoken = [];
          const hear = () => {
            for (const region of document.querySelectorAll(live)) {
              const text = region.textContent.trim();
              if (text !== (texts.get(region) ?? "") && text !== "")
                window.spoken.push(text);
              texts.set(region, text);
            }
          };
          hear();
          window.spoken = [];
          new MutationObserver(hear).observe(document.body, { childList: true, subtree: true, characterData: true });
        }
        """;

    [Fact]
    public async Task Each_answer_is_announced_once_and_only_when_it_is_complete()
    {
        await using var window = await browser.OpenAsync(new());
        await window.SignInAsync("jb");
        await window.Page.Locator("#frage:focus").WaitForAsync();
        await window.Page.EvaluateAsync(Listen);

        var spoken = new List<string>();
        foreach (var question in (string[])["Wie hoch ist das Tagegeld bei einer eintägigen Dienstreise?", "Bis zu welchem Betrag darf ich Werbeartikel annehmen?", "Wie wird das Wetter in Honolulu?", "Soll ich den Antrag von Frau Wessels auf Übernahme der Mietkaution ablehnen?"])
        {
            await window.Page.Locator("#frage").FillAsync(question);
            await window.Page.Keyboard.PressAsync("Enter");
            await window.Page.WaitForFunctionAsync("count => window.spoken.length > count", spoken.Count);
            spoken = [.. await window.Page.EvaluateAsync<string[]>("() => window.spoken")];
            var shown = await window.Page.Locator(".statement").CountAsync();
            Assert.Matches($"^(Antwort vollständig. Aussagen: {shown}, |Zwei gültige Regeln|Keine belastbare|Die Entscheidung treffen Sie. Aussagen aus den Vorschriften: {shown},)", spoken[^1]);
        }

        // What would be said twice would have been said by now: the page is quiet after its last render.
        await window.Page.EvaluateAsync("() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))");
        Assert.Equal(4, (await window.Page.EvaluateAsync<string[]>("() => window.spoken")).Length);
        Assert.Equal(4, spoken.Distinct().Count());
    }
}

using Microsoft.Playwright;

namespace StaffAssistant.Browser.Tests;

/// <summary>How a person looks at the pages.</summary>
public sealed record PageLook(string Theme = "light", string Language = "de", int Width = 1280)
{
    private const int PhoneWidth = 390;

    /// <summary>A screen of 1280 by 1024 points at 400 % shows as much as one of 320 by 256.</summary>
    private const int ZoomedWidth = 320;

    public static PageLook Phone { get; } = new(Width: PhoneWidth);

    public static PageLook Zoomed { get; } = new(Width: ZoomedWidth);

    public int Height => Width switch
    {
        <= ZoomedWidth => 256,
        <= PhoneWidth => 844,
        _ => 900,
    };

    public IReadOnlyList<Cookie> Cookies(Uri address)
    {
        var culture = Language == "en" ? "en-GB" : "de-DE";
        return
        [
            new() { Name = "display", Value = Uri.EscapeDataString($"theme={Theme}"), Url = address.ToString() },
            new() { Name = ".AspNetCore.Culture", Value = Uri.EscapeDataString($"c={culture}|uic={culture}"), Url = address.ToString() },
        ];
    }

    public override string ToString() => $"{Width}-{Theme}-{Language}";
}

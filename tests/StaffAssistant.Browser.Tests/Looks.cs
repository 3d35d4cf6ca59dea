namespace StaffAssistant.Browser.Tests;

/// <summary>Themes, languages and widths pairwise: each theme, each language and each width meets each of the others at least once.</summary>
public static class Looks
{
    private static readonly string[] Themes = ["light", "dark", "contrast"];
    private static readonly string[] Languages = ["de", "en"];
    private static readonly int[] Widths = [1280, PageLook.Phone.Width, PageLook.Zoomed.Width];

    public static IReadOnlyList<PageLook> All { get; } =
    [
        .. from theme in Enumerable.Range(0, Themes.Length)
           from width in Enumerable.Range(0, Widths.Length)
           select new PageLook(Themes[theme], Languages[(theme + width) % Languages.Length], Widths[width]),
    ];
}

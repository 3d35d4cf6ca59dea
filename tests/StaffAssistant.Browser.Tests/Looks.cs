namespace StaffAssistant.Browser.Tests;

/// <summary>Themes and languages pairwise, on a wide screen and on a phone: each theme, language and width meets each other once.</summary>
public sealed class Looks : TheoryData<PageLook>
{
    public Looks()
    {
        Add(new PageLook("light", "de"));
        Add(new PageLook("dark", "en"));
        Add(new PageLook("contrast", "de"));
        Add(PageLook.Phone with { Language = "en" });
        Add(PageLook.Phone with { Theme = "dark" });
    }
}

using Microsoft.Playwright;

namespace StaffAssistant.Browser.Tests;

/// <summary>One state of a page that a person can bring about, to be tried and photographed in every look.</summary>
/// <param name="Name">The name of its pictures.</param>
/// <param name="Path">The address.</param>
/// <param name="Ready">What is there when the page is complete.</param>
/// <param name="Person">Who looks; null for who has not signed in.</param>
/// <param name="Open">What is opened then; null for nothing.</param>
/// <param name="Still">Whether the page listens to nothing, as those that only say what is not to be had.</param>
public sealed record PageState(string Name, string Path, string Ready, string? Person = "jb", Func<IPage, Task>? Open = null, bool Still = false)
{
    /// <summary>Brings it about in a window of that person.</summary>
    public async Task ShowAsync(CountyPage window)
    {
        await window.Page.GotoAsync(Path);
        if (!Still)
            await window.WaitUntilInteractiveAsync();
        await window.Page.Locator(Ready).First.WaitForAsync(new() { State = WaitForSelectorState.Attached });
        if (Open is not null)
            await Open(window.Page);
    }

    public override string ToString() => Name;
}

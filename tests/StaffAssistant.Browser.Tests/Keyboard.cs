using System.Text.Json;
using Microsoft.Playwright;

namespace StaffAssistant.Browser.Tests;

/// <summary>A person who has no mouse: Tab, Enter, Space and typing. At every step something has the focus, and it can be seen.</summary>
public sealed class Keyboard(IPage page)
{
    private const int MostSteps = 150;

    /// <summary>Where the focus is: whether that is wanted, whether it is nowhere, whether it can be seen.</summary>
    private const string Look = """
        selector => {
          const here = document.activeElement;
          const marks = element => { const style = getComputedStyle(element); return style.outlineStyle !== "none" && parseFloat(style.outlineWidth) > 0 || style.boxShadow !== "none"; };
          const beside = [here, here?.nextElementSibling, here?.parentElement, ...(here?.labels ?? [])].filter(element => element);
          return {
            there: here?.matches(selector) ?? false,
            lost: !here || here === document.body,
            seen: here?.matches("h1[tabindex='-1'], main") || beside.some(marks),
            name: here ? `${here.tagName} ${here.id} ${(here.textContent ?? "").trim().slice(0, 40)}` : "",
          };
        }
        """;

    /// <summary>Leaps over the navigation, as the first Tab offers; not where the page has put the focus into its content by itself.</summary>
    public async Task SkipToContentAsync()
    {
        if (await page.Locator("main input:focus").CountAsync() > 0)
            return;
        await GoToAsync(".skip");
        await PressAsync("Enter");
        await page.Locator("main:focus").WaitForAsync();
    }

    /// <summary>Presses Tab until the focus is on what the selector means, unless it is there already.</summary>
    public async Task GoToAsync(string selector)
    {
        var passed = new List<string>();
        for (var step = 0; step < MostSteps; step++)
        {
            if (step > 0)
                await PressAsync("Tab");
            var here = await page.EvaluateAsync<JsonElement>(Look, selector);
            passed.Add(here.GetProperty("name").GetString()!);
            if (here.GetProperty("lost").GetBoolean())
                continue;
            Assert.True(here.GetProperty("seen").GetBoolean(), $"The focus cannot be seen: {string.Join(" | ", passed)}");
            if (here.GetProperty("there").GetBoolean())
                return;
        }

        Assert.Fail($"No Tab leads to {selector}: {string.Join(" | ", passed)}");
    }

    public Task PressAsync(string key) => page.Keyboard.PressAsync(key);

    public async Task GoAndPressAsync(string selector, string key = "Enter")
    {
        await GoToAsync(selector);
        await PressAsync(key);
    }

    public async Task GoAndTypeAsync(string selector, string text)
    {
        await GoToAsync(selector);
        await page.Keyboard.InsertTextAsync(text);
    }

    /// <summary>After what was done the focus is somewhere in the page: who goes on with Tab does not begin at its top.</summary>
    public Task IsSomewhereAsync() => page.WaitForFunctionAsync("() => document.activeElement && document.activeElement !== document.body");
}

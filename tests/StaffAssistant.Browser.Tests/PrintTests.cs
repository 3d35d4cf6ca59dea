using System.Text.RegularExpressions;
using UglyToad.PdfPig;
using UglyToad.PdfPig.DocumentLayoutAnalysis.TextExtractor;

namespace StaffAssistant.Browser.Tests;

/// <summary>What comes out of the printer, read back from the PDF that the browser makes.</summary>
public sealed partial class PrintTests(CountyBrowser browser)
{
    private const string Answer = "/?frage=Wie%20hoch%20ist%20das%20Tagegeld%20bei%20einer%20eint%C3%A4gigen%20Dienstreise%3F";

    [Fact]
    public async Task A_printed_answer_holds_the_question_each_statement_and_its_source_and_nothing_to_press()
    {
        await using var window = await browser.OpenAsync(new(Theme: "dark"));
        await window.SignInAsync("jb", Answer);
        await window.Page.Locator("p[role=status]:not(:empty)").WaitForAsync(new() { State = Microsoft.Playwright.WaitForSelectorState.Attached });
        var statements = await window.Page.Locator(".statement p, .statement > span, .statement").AllInnerTextsAsync();

        var (text, pages) = Read(await window.Page.PdfAsync(new() { Format = "A4" }));

        Assert.Contains("Wie hoch ist das Tagegeld bei einer eintägigen Dienstreise?", text, StringComparison.Ordinal);
        Assert.NotEmpty(statements);
        Assert.All(statements, statement => Assert.Contains(Squeeze(Chip().Replace(statement, "")), text, StringComparison.Ordinal));
        Assert.Contains("Reisekosten (DA 3.2)", text, StringComparison.Ordinal);
        Assert.Contains("§ 6 Abs. 1", text, StringComparison.Ordinal);
        Assert.Contains("seit 01.01.2026", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Leiste einklappen", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Kopieren mit Quellen", text, StringComparison.Ordinal);
        Assert.DoesNotContain("War das hilfreich", text, StringComparison.Ordinal);
        Assert.InRange(pages, 1, 2);
    }

    [Fact]
    public async Task A_page_prints_dark_on_white_whatever_the_theme()
    {
        await using var window = await browser.OpenAsync(new(Theme: "dark"));
        await window.SignInAsync("jb", Answer);
        await window.Page.EmulateMediaAsync(new() { Media = Microsoft.Playwright.Media.Print });

        var colours = await window.Page.EvaluateAsync<string[]>("() => [getComputedStyle(document.body).backgroundColor, getComputedStyle(document.querySelector('.statement')).color]");

        Assert.Equal("rgb(255, 255, 255)", colours[0]);
        Assert.All(Number().Matches(colours[1]).Take(3), part => Assert.InRange(int.Parse(part.Value, System.Globalization.CultureInfo.InvariantCulture), 0, 60));
    }

    private static (string Text, int Pages) Read(byte[] bytes)
    {
        using var printed = PdfDocument.Open(bytes);
        return (Squeeze(string.Join(' ', printed.GetPages().Select(page => ContentOrderTextExtractor.GetText(page)))), printed.NumberOfPages);
    }

    private static string Squeeze(string text) => Space().Replace(text.Replace("\u00AD", "", StringComparison.Ordinal), " ").Trim();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();

    [GeneratedRegex(@"\s*\d+\s*$")]
    private static partial Regex Chip();

    [GeneratedRegex(@"\d+")]
    private static partial Regex Number();
}

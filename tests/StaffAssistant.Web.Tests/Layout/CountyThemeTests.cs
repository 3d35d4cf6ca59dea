using System.Text.RegularExpressions;
using MudBlazor;
using StaffAssistant.Web.Layout;
using Xunit;

namespace StaffAssistant.Web.Tests.Layout;

public sealed partial class CountyThemeTests
{
    public static TheoryData<string, Func<Palette, string>> Pairs => new()
    {
        { "paper", palette => palette.Background.Value },
        { "surface", palette => palette.Surface.Value },
        { "ink", palette => palette.TextPrimary.Value },
        { "ink-muted", palette => palette.TextSecondary.Value },
        { "line", palette => palette.LinesDefault.Value },
        { "line", palette => palette.Divider.Value },
        { "line-control", palette => palette.LinesInputs.Value },
        { "teal", palette => palette.Primary.Value },
        { "on-teal", palette => palette.PrimaryContrastText.Value },
        { "teal", palette => palette.Info.Value },
        { "proven", palette => palette.Success.Value },
        { "withheld", palette => palette.Warning.Value },
        { "danger", palette => palette.Error.Value },
    };

    [Theory]
    [MemberData(nameof(Pairs))]
    public void The_control_library_has_the_colours_of_the_tokens(string token, Func<Palette, string> colour)
    {
        var values = Token().Matches(House.Read("src/StaffAssistant.Web/wwwroot/tokens.css")).First(match => match.Groups[1].Value == token).Groups;

        Assert.Equal(values[2].Value + "ff", colour(CountyTheme.Instance.PaletteLight), ignoreCase: true);
        Assert.Equal(values[3].Value + "ff", colour(CountyTheme.Instance.PaletteDark), ignoreCase: true);
    }

    [GeneratedRegex(@"--([a-z-]+): light-dark\((#[0-9A-F]{6}), (#[0-9A-F]{6})\)")]
    private static partial Regex Token();
}

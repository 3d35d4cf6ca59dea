using MudBlazor;

namespace StaffAssistant.Web.Layout;

/// <summary>The control library in our colours: the same values as the tokens in <c>app.css</c>.</summary>
public static class CountyTheme
{
    private const string Font = "var(--font)";

    public static MudTheme Instance { get; } = new()
    {
        PaletteLight = new PaletteLight
        {
            Black = "#16232B",
            Background = "#F7F8F6",
            Surface = "#FFFFFF",
            TextPrimary = "#16232B",
            TextSecondary = "#4A5A64",
            ActionDefault = "#4A5A64",
            LinesDefault = "#D5DCDF",
            LinesInputs = "#63737D",
            Divider = "#D5DCDF",
            Primary = "#0B5563",
            PrimaryContrastText = "#FFFFFF",
            Info = "#0B5563",
            Success = "#1E6B45",
            Warning = "#8A4B08",
            Error = "#A32A2A",
        },
        PaletteDark = new PaletteDark
        {
            Black = "#0A1114",
            Background = "#0F171B",
            Surface = "#172227",
            TextPrimary = "#E8EEF0",
            TextSecondary = "#AAB9C0",
            ActionDefault = "#AAB9C0",
            LinesDefault = "#2E3D44",
            LinesInputs = "#83959E",
            Divider = "#2E3D44",
            Primary = "#7CC7D3",
            PrimaryContrastText = "#06252B",
            Info = "#7CC7D3",
            Success = "#82D0A6",
            Warning = "#F0B878",
            Error = "#F4A29B",
        },
        LayoutProperties = new LayoutProperties { DefaultBorderRadius = "10px" },
        Typography = new Typography
        {
            Default = new DefaultTypography { FontFamily = [Font], FontSize = "1rem", LineHeight = "1.55", LetterSpacing = "normal" },
            H6 = new H6Typography { FontFamily = [Font], FontSize = "1.25rem", FontWeight = "650", LineHeight = "1.25", LetterSpacing = "normal" },
            Button = new ButtonTypography { FontFamily = [Font], FontSize = "0.9375rem", FontWeight = "600", TextTransform = "none", LetterSpacing = "normal" },
        },
    };
}

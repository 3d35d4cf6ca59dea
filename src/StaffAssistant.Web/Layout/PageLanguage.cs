using System.Globalization;

namespace StaffAssistant.Web.Layout;

/// <summary>A language of the pages.</summary>
/// <param name="Culture">The culture of dates and numbers.</param>
/// <param name="Name">The language's own name.</param>
public sealed record PageLanguage(string Culture, string Name)
{
    public static IReadOnlyList<PageLanguage> All { get; } = [new("de-DE", "Deutsch"), new("en-GB", "English")];

    public static PageLanguage Current => All.FirstOrDefault(language => language.Culture == CultureInfo.CurrentUICulture.Name) ?? All[0];

    public string Code => Culture[..2];
}

using System.Text.RegularExpressions;
using System.Xml.Linq;
using Xunit;

namespace StaffAssistant.Web.Tests.Rules;

/// <summary>Texts exist in German and English, with the same keys and placeholders, and keep the tone of the house.</summary>
public sealed partial class TextResourceTests
{
    private static readonly IReadOnlyList<string> German =
        [.. House.Files("src", ".resx").Where(path => !path.EndsWith(".en.resx", StringComparison.Ordinal))];

    [Fact]
    public void Every_German_file_has_an_English_one_and_no_English_one_stands_alone() =>
        Assert.Equal(
            German.Select(EnglishOf).Order(StringComparer.Ordinal),
            House.Files("src", ".resx").Except(German).Order(StringComparer.Ordinal));

    [Fact]
    public void Both_languages_have_the_same_keys() =>
        Assert.All(German, path => Assert.Equal(Texts(path).Keys.Order(StringComparer.Ordinal), Texts(EnglishOf(path)).Keys.Order(StringComparer.Ordinal)));

    [Fact]
    public void Both_languages_have_the_same_placeholders() =>
        Assert.Empty(
            from path in German
            let english = Texts(EnglishOf(path))
            from text in Texts(path)
            where english.ContainsKey(text.Key) && Placeholders(text.Value) != Placeholders(english[text.Key])
            select $"{path}: {text.Key}");

    [Fact]
    public void No_text_is_empty_shouts_or_says_du() =>
        Assert.Empty(
            from path in House.Files("src", ".resx")
            from text in Texts(path)
            where string.IsNullOrWhiteSpace(text.Value) || text.Value.Contains('!') || (German.Contains(path) && Familiar().IsMatch(text.Value))
            select $"{path}: {text.Key}: {text.Value}");

    private static string EnglishOf(string path) => path[..^".resx".Length] + ".en.resx";

    private static Dictionary<string, string> Texts(string path) =>
        XDocument.Parse(House.Read(path)).Root!.Elements("data").ToDictionary(element => (string)element.Attribute("name")!, element => element.Element("value")!.Value);

    private static string Placeholders(string text) =>
        string.Join(' ', Placeholder().Matches(text).Select(match => match.Value).Distinct().Order(StringComparer.Ordinal));

    [GeneratedRegex(@"\{\d+")]
    private static partial Regex Placeholder();

    [GeneratedRegex(@"\b(du|dich|dir|dein|deine|deinen|deinem|deiner|euch|eure)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Familiar();
}

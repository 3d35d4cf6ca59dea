using System.Text.RegularExpressions;
using System.Xml.Linq;
using Xunit;

namespace StaffAssistant.Web.Tests.Rules;

public sealed partial class PackageTableTests
{
    [Fact]
    public void Every_package_has_a_row_with_its_licence_and_purpose()
    {
        var packages = XDocument.Parse(House.Read("Directory.Packages.props")).Descendants("PackageVersion").Select(element => (string)element.Attribute("Include")!);
        var rows = House.Read("src/README.md").Split('\n')
            .SkipWhile(line => line != "## Packages")
            .Where(line => line.StartsWith("| `", StringComparison.Ordinal))
            .SelectMany(line => Name().Matches(line.Split('|')[1]).Select(match => match.Groups[1].Value));

        Assert.Equal(packages.Order(StringComparer.Ordinal), rows.Order(StringComparer.Ordinal));
    }

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex Name();
}

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

    [Theory]
    [InlineData("pdf.min.mjs")]
    [InlineData("pdf.worker.min.mjs")]
    public void The_library_that_draws_PDF_pages_is_the_version_that_is_named(string file)
    {
        var version = LibraryVersion().Match(House.Read($"src/StaffAssistant.Web/wwwroot/lib/pdfjs/{file}")).Groups[1].Value;

        Assert.Contains($"| pdf.js {version} (", House.Read("src/README.md"), StringComparison.Ordinal);
    }

    [GeneratedRegex(@"pdfjsVersion = ([\d.]+)")]
    private static partial Regex LibraryVersion();

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex Name();
}

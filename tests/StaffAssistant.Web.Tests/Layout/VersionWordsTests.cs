using System.Globalization;
using StaffAssistant.Core.Documents;
using StaffAssistant.Web.Layout;
using StaffAssistant.Web.Tests.Ask;
using Xunit;

namespace StaffAssistant.Web.Tests.Layout;

public sealed class VersionWordsTests
{
    public VersionWordsTests() => CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("de-DE");

    [Theory]
    [InlineData(null, null, "ohne Befristung", "Fassung 3, gilt ohne Befristung")]
    [InlineData("2026-01-01", null, "seit 01.01.2026", "Fassung 3, gilt seit 01.01.2026")]
    [InlineData("2027-01-01", null, "ab 01.01.2027", "Fassung 3, gilt ab 01.01.2027")]
    [InlineData("2027-01-01", "2027-12-31", "01.01.2027 bis 31.12.2027", "Fassung 3, gilt ab 01.01.2027")]
    [InlineData("2026-01-01", "2026-12-31", "01.01.2026 bis 31.12.2026", "Fassung 3, gilt seit 01.01.2026")]
    [InlineData(null, "2026-12-31", "bis 31.12.2026", "Fassung 3, gilt bis 31.12.2026")]
    [InlineData("2024-01-01", "2024-12-31", "01.01.2024 bis 31.12.2024", "Fassung 3, galt bis 31.12.2024")]
    [InlineData(null, "2024-12-31", "bis 31.12.2024", "Fassung 3, galt bis 31.12.2024")]
    public void Every_validity_has_its_words(string? from, string? to, string span, string choice)
    {
        var version = Said.Source("x").Version with { Validity = new Validity(Day(from), Day(to)) };

        Assert.Equal(span, VersionWords.Span(version.Validity, Said.Today));
        Assert.Equal(choice, VersionWords.Choice(version, Said.Today).Replace('\u00a0', ' '));
    }

    [Fact]
    public void The_owner_is_the_unit_else_the_contact_with_the_number()
    {
        var version = Said.Source("x").Version;

        Assert.Equal("Personalamt, 11.3, Tel.\u00a04711", VersionWords.Owner(version));
        Assert.Equal("Petra Lindner", VersionWords.Owner(version with { Unit = null, Phone = null }));
        Assert.Null(VersionWords.Owner(version with { Unit = null, Contact = null, Phone = null }));
    }

    private static DateOnly? Day(string? day) => day is null ? null : DateOnly.Parse(day, CultureInfo.InvariantCulture);
}

using StaffAssistant.Testing.Rights;
using Xunit;

namespace StaffAssistant.Adapters.Tests.Rights;

/// <summary>The oracle against the demo county, read by eye once: without this, an oracle that says yes to everything would go unnoticed.</summary>
public sealed class RightsOracleTests
{
    [Theory]
    [InlineData("LF 11-2", "ad mk")]
    [InlineData("HR 11-4", "ad")]
    [InlineData("ENT 7", "ad")]
    [InlineData("AH 50-9", "jb mk")]
    [InlineData("NK 16-1", "mk th")]
    [InlineData("AP 1", "mk")]
    [InlineData("DA 3.2", "ad ex jb mk sw th")]
    public void The_oracle_knows_who_sees_a_document(string number, string persons)
    {
        using var county = new DemoCounty();
        var document = Assert.Single(county.Oracle.Documents, document => document.Identity == number);

        var readers = county.Oracle.Persons.Where(person => RightsOracle.MaySee(person, document)).Select(person => person.Key);

        Assert.Equal(persons, string.Join(' ', readers.Order(StringComparer.Ordinal)));
    }

    [Fact]
    public void Files_of_one_number_are_versions_of_one_document()
    {
        using var county = new DemoCounty();

        Assert.Equal(3, county.Oracle.Documents.Single(document => document.Identity == "DA 3.2").Paths.Count);
    }
}

using StaffAssistant.Core.Documents;
using StaffAssistant.Web.Layout;
using Xunit;

namespace StaffAssistant.Web.Tests.Layout;

public sealed class ScopeChoiceTests
{
    private static readonly DateOnly Today = new(2026, 11, 23);

    [Theory]
    [InlineData("http://localhost/")]
    [InlineData("http://localhost/?stichtag=gestern")]
    [InlineData("http://localhost/?stichtag=2026-02-30")]
    [InlineData("http://localhost/?stichtag=0001-01-01")]
    [InlineData("http://localhost/?stichtag=23.11.2026")]
    [InlineData("http://localhost/?sammlung=&sammlung=%20")]
    public void What_cannot_be_read_means_today_and_all_collections(string address)
    {
        var scope = ScopeChoice.Parse(address, Today);

        Assert.True(scope.IsToday);
        Assert.Empty(scope.Collections);
    }

    [Fact]
    public void A_choice_survives_its_way_through_an_address()
    {
        var scope = new ScopeChoice(new DateOnly(2024, 5, 1), Today, [new CollectionName("Reise & Fahrzeuge"), new CollectionName("Personal")]);

        var back = ScopeChoice.Parse("http://localhost" + scope.Keep("/bibliothek?art=Formular"), Today);

        Assert.Equal(scope.Stichtag, back.Stichtag);
        Assert.Equal(scope.Collections, back.Collections);
    }
}

using StaffAssistant.Core.Documents;
using StaffAssistant.Web.Features.Ask;
using Xunit;

namespace StaffAssistant.Web.Tests.Ask;

public sealed class AskedQuestionTests
{
    [Fact]
    public void An_address_gives_back_question_stichtag_and_collections()
    {
        var scope = Said.Scope with { Stichtag = new DateOnly(2025, 6, 1), Collections = [new CollectionName("Reise und Fahrzeuge"), new CollectionName("Soziales")] };
        var asked = new AskedQuestion("Was gilt bei 5 % & mehr?", scope);

        var read = AskedQuestion.Parse("http://localhost" + asked.Address, Said.Today);

        Assert.Equal(asked.Text, read.Text);
        Assert.Equal(scope.Stichtag, read.Scope.Stichtag);
        Assert.Equal(scope.Collections, read.Scope.Collections);
        Assert.Equal(asked.Address, read.Address);
    }

    [Theory]
    [InlineData("http://localhost/")]
    [InlineData("http://localhost/?frage=")]
    [InlineData("http://localhost/?frage=%20%0A")]
    public void An_address_without_a_question_asks_nothing(string address) => Assert.True(AskedQuestion.Parse(address, Said.Today).IsEmpty);

    [Fact]
    public void The_address_of_a_source_holds_ids_and_the_question_but_no_words_of_the_source()
    {
        var source = Said.Source("Geheimer Wortlaut.");

        var address = Said.Question.SourceAddress(source);

        Assert.Equal(
            $"/quelle/{source.Version.DocumentId}?fassung={source.Version.Id}&stelle={source.Passage.Id}&frage=Wie%20hoch%20ist%20das%20Tagegeld%3F", address);
    }
}

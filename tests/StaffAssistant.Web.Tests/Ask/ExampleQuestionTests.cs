using StaffAssistant.Core.Documents;
using StaffAssistant.Web.Features.Ask;
using Xunit;

namespace StaffAssistant.Web.Tests.Ask;

public sealed class ExampleQuestionTests
{
    private static readonly IReadOnlyList<Collection> Collections = [.. new[] { "A", "B", "C", "D" }.Select(name =>
        new Collection(new CollectionName(name), null, null, null, [$"{name}1?", $"{name}2?", $"{name}3?"]))];

    [Fact]
    public void Six_at_most_spread_over_the_collections() =>
        Assert.Equal(["A1?", "B1?", "C1?", "D1?", "A2?", "B2?"], ExampleQuestion.From(Collections, []).Select(example => example.Text));

    [Fact]
    public void Only_from_the_collections_that_are_chosen() =>
        Assert.Equal(["C1?", "C2?", "C3?"], ExampleQuestion.From(Collections, [new CollectionName("c")]).Select(example => example.Text));
}

using StaffAssistant.Core.Documents;

namespace StaffAssistant.Web.Features.Ask;

/// <summary>A question that a collection offers.</summary>
public sealed record ExampleQuestion(string Text, CollectionName Collection)
{
    private const int Most = 6;

    /// <summary>At most six, spread over the collections: the first of each, then the second of each.</summary>
    public static IReadOnlyList<ExampleQuestion> From(IReadOnlyList<Collection> collections, IReadOnlyList<CollectionName> chosen) =>
    [
        .. collections
            .Where(collection => chosen.Count == 0 || chosen.Contains(collection.Name))
            .SelectMany(collection => collection.Examples.Select((text, place) => (Place: place, Question: new ExampleQuestion(text, collection.Name))))
            .OrderBy(example => example.Place)
            .Select(example => example.Question)
            .DistinctBy(example => example.Text)
            .Take(Most),
    ];
}

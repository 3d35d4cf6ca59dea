using StaffAssistant.Core.Documents;
using StaffAssistant.Core.Passages;

namespace StaffAssistant.Adapters.Tests.Rights.Random;

/// <summary>A made-up document: what the test itself knows of it, and the ids that the product gave it.</summary>
internal sealed class RandomDocument(string mark, string collection, DateOnly? from, DateOnly? to)
{
    /// <summary>A word that stands in this document alone.</summary>
    public string Mark => mark;

    public string Collection => collection;

    public DateOnly? From => from;

    public DateOnly? To => to;

    public IReadOnlyList<string> Tags { get; set; } = [];

    public DocumentId Id { get; set; }

    public VersionId Version { get; set; }

    public PassageId Passage { get; set; }

    /// <summary>The oracle: whoever holds one of its tags, and the editors of its collection. Nothing of the product decides here.</summary>
    public bool IsOpenTo(RandomPerson person) => Tags.Any(person.Tags.Contains) || person.EditorOf.Contains(Collection);

    public bool AppliesOn(DateOnly day) => (From is null || From <= day) && (To is null || To >= day);

    public bool Answers(RandomPerson person, DateOnly day) => IsOpenTo(person) && AppliesOn(day);
}

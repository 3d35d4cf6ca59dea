using StaffAssistant.Core.Access;
using StaffAssistant.Core.Documents;

namespace StaffAssistant.Adapters.Persistence;

/// <summary>Metadata in plain values.</summary>
internal sealed record StoredMetadata
{
    public string? Id { get; init; }

    public string? Title { get; init; }

    public string? Kind { get; init; }

    public string? Number { get; init; }

    public string? Collection { get; init; }

    public string? Unit { get; init; }

    public string? Contact { get; init; }

    public string? Phone { get; init; }

    public DateOnly? ValidFrom { get; init; }

    public DateOnly? ValidTo { get; init; }

    public string? Supersedes { get; init; }

    public IReadOnlyList<string>? Tags { get; init; }

    public string? Language { get; init; }

    public DateOnly? Review { get; init; }

    public static StoredMetadata Of(DocumentMetadata metadata) => new()
    {
        Id = metadata.Id,
        Title = metadata.Title,
        Kind = metadata.Kind,
        Number = metadata.Number,
        Collection = metadata.Collection?.Value,
        Unit = metadata.Unit,
        Contact = metadata.Contact,
        Phone = metadata.Phone,
        ValidFrom = metadata.ValidFrom,
        ValidTo = metadata.ValidTo,
        Supersedes = metadata.Supersedes,
        Tags = metadata.Tags?.Select(tag => tag.Value).ToList(),
        Language = metadata.Language,
        Review = metadata.Review,
    };

    public DocumentMetadata ToMetadata() => new()
    {
        Id = Id,
        Title = Title,
        Kind = Kind,
        Number = Number,
        Collection = Collection is null ? null : new CollectionName(Collection),
        Unit = Unit,
        Contact = Contact,
        Phone = Phone,
        ValidFrom = ValidFrom,
        ValidTo = ValidTo,
        Supersedes = Supersedes,
        Tags = Tags?.Select(tag => new AccessTag(tag)).ToList(),
        Language = Language,
        Review = Review,
    };
}

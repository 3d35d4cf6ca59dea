using StaffAssistant.Core.Access;

namespace StaffAssistant.Core.Documents;

/// <summary>
/// What is known about a file before it is stored; null means "not said". Layers (front matter, sidecar, folder, document properties, the text itself)
/// are laid over each other with <see cref="Over"/>.
/// </summary>
public sealed record DocumentMetadata
{
    /// <summary>The document's own id, chosen by its editors.</summary>
    public string? Id { get; init; }

    /// <summary>The title as filed.</summary>
    public string? Title { get; init; }

    /// <summary>The kind, for example <c>Dienstanweisung</c>.</summary>
    public string? Kind { get; init; }

    /// <summary>The number, for example <c>DA 10.3</c>.</summary>
    public string? Number { get; init; }

    /// <summary>The collection it belongs to.</summary>
    public CollectionName? Collection { get; init; }

    /// <summary>The owning unit, for example <c>Personalamt, 11.3</c>.</summary>
    public string? Unit { get; init; }

    /// <summary>Whom to ask.</summary>
    public string? Contact { get; init; }

    /// <summary>The telephone number of unit or contact.</summary>
    public string? Phone { get; init; }

    /// <summary>First day on which the version applies.</summary>
    public DateOnly? ValidFrom { get; init; }

    /// <summary>Last day on which the version applies.</summary>
    public DateOnly? ValidTo { get; init; }

    /// <summary>Id or number of the document that this one replaces.</summary>
    public string? Supersedes { get; init; }

    /// <summary>Access tags; an empty list means "editors only" and is not the same as null.</summary>
    public IReadOnlyList<AccessTag>? Tags { get; init; }

    /// <summary>The language as a BCP 47 tag, for example <c>de</c>.</summary>
    public string? Language { get; init; }

    /// <summary>The day by which the owner will look at it again.</summary>
    public DateOnly? Review { get; init; }

    /// <summary>This layer over another: what this one says holds, the rest comes from <paramref name="below"/>.</summary>
    public DocumentMetadata Over(DocumentMetadata below) => new()
    {
        Id = Id ?? below.Id,
        Title = Title ?? below.Title,
        Kind = Kind ?? below.Kind,
        Number = Number ?? below.Number,
        Collection = Collection ?? below.Collection,
        Unit = Unit ?? below.Unit,
        Contact = Contact ?? below.Contact,
        Phone = Phone ?? below.Phone,
        ValidFrom = ValidFrom ?? below.ValidFrom,
        ValidTo = ValidTo ?? below.ValidTo,
        Supersedes = Supersedes ?? below.Supersedes,
        Tags = Tags ?? below.Tags,
        Language = Language ?? below.Language,
        Review = Review ?? below.Review,
    };
}

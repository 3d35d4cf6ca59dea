using StaffAssistant.Core.Documents;

namespace StaffAssistant.Core.Register;

/// <summary>A version of a document as lists show it.</summary>
public sealed record RegisterEntry
{
    /// <summary>The document.</summary>
    public required DocumentId DocumentId { get; init; }

    /// <summary>The version that is shown.</summary>
    public required VersionId VersionId { get; init; }

    /// <summary>The collection that the document lies in.</summary>
    public required CollectionName Collection { get; init; }

    /// <summary>The title as filed.</summary>
    public required string Title { get; init; }

    /// <summary>The number, for example <c>DA 3.2</c>.</summary>
    public string? Number { get; init; }

    /// <summary>The kind, for example <c>Dienstanweisung</c>.</summary>
    public string? Kind { get; init; }

    /// <summary>The owning unit.</summary>
    public string? Unit { get; init; }

    /// <summary>Whom to ask.</summary>
    public string? Contact { get; init; }

    /// <summary>The telephone number of unit or contact.</summary>
    public string? Phone { get; init; }

    /// <summary>Counts the versions of the document by validity, from 1.</summary>
    public required int Ordinal { get; init; }

    /// <summary>Validity as it counts.</summary>
    public required Validity Validity { get; init; }

    /// <summary>The language as a BCP 47 tag.</summary>
    public required string Language { get; init; }

    /// <summary>The original's file name.</summary>
    public required string FileName { get; init; }

    /// <summary>The original's size in bytes.</summary>
    public required long FileLength { get; init; }

    /// <summary>When it was taken in or corrected by a new file, UTC.</summary>
    public required DateTimeOffset ImportedAt { get; init; }

    /// <summary>Title and number as one line: <c>Dienstanweisung Reisekosten (DA 3.2)</c>, or the title alone.</summary>
    public string TitleWithNumber => Number is { Length: > 0 } number && !Title.Contains(number, StringComparison.OrdinalIgnoreCase) ? $"{Title} ({number})" : Title;

    /// <summary>The entry of a version that was read whole.</summary>
    public static RegisterEntry Of(DocumentVersion version, CollectionName collection) => new()
    {
        DocumentId = version.DocumentId,
        VersionId = version.Id,
        Collection = collection,
        Title = version.Title,
        Number = version.Number,
        Kind = version.Kind,
        Unit = version.Unit,
        Contact = version.Contact,
        Phone = version.Phone,
        Ordinal = version.Ordinal,
        Validity = version.Validity,
        Language = version.Language,
        FileName = version.File.Name,
        FileLength = version.File.Length,
        ImportedAt = version.ImportedAt,
    };
}

namespace StaffAssistant.Core.Documents;

/// <summary>One version (Fassung) of a document as stored.</summary>
public sealed record DocumentVersion
{
    /// <summary>Identifies the version.</summary>
    public required VersionId Id { get; init; }

    /// <summary>The document that it is a version of.</summary>
    public required DocumentId DocumentId { get; init; }

    /// <summary>Counts the versions of a document by validity, from 1.</summary>
    public required int Ordinal { get; init; }

    /// <summary>The title as filed.</summary>
    public required string Title { get; init; }

    /// <summary>The kind, for example <c>Dienstanweisung</c>.</summary>
    public string? Kind { get; init; }

    /// <summary>The number, for example <c>DA 3.2</c>.</summary>
    public string? Number { get; init; }

    /// <summary>The owning unit.</summary>
    public string? Unit { get; init; }

    /// <summary>Whom to ask.</summary>
    public string? Contact { get; init; }

    /// <summary>The telephone number of unit or contact.</summary>
    public string? Phone { get; init; }

    /// <summary>Validity as the metadata say it.</summary>
    public required Validity Declared { get; init; }

    /// <summary>Validity as it counts: the declared one, ended by the day before a later version (or a document that replaces this one) begins.</summary>
    public required Validity Validity { get; init; }

    /// <summary>Id or number of the document that this version replaces.</summary>
    public string? Supersedes { get; init; }

    /// <summary>The language as a BCP 47 tag.</summary>
    public string Language { get; init; } = "de";

    /// <summary>The day by which the owner will look at it again.</summary>
    public DateOnly? Review { get; init; }

    /// <summary>The original as stored.</summary>
    public required StoredFile File { get; init; }

    /// <summary>When it was imported, UTC.</summary>
    public required DateTimeOffset ImportedAt { get; init; }

    /// <summary>How many passages it was split into.</summary>
    public required int PassageCount { get; init; }

    /// <summary>What was noticed while reading, in German sentences; empty when all was well.</summary>
    public IReadOnlyList<string> Warnings { get; init; } = [];

    /// <summary>Title and number as one line: <c>Dienstanweisung Reisekosten (DA 3.2)</c>, or the title alone.</summary>
    public string TitleWithNumber => Number is { Length: > 0 } number && !Title.Contains(number, StringComparison.OrdinalIgnoreCase) ? $"{Title} ({number})" : Title;
}

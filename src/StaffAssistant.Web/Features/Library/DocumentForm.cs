using StaffAssistant.Core.Access;
using StaffAssistant.Core.Documents;

namespace StaffAssistant.Web.Features.Library;

/// <summary>What can be corrected of a version, as it stands in the form.</summary>
public sealed record DocumentForm
{
    public string Title { get; set; } = string.Empty;

    public string Kind { get; set; } = string.Empty;

    public string Number { get; set; } = string.Empty;

    public string Unit { get; set; } = string.Empty;

    public string Contact { get; set; } = string.Empty;

    public string Phone { get; set; } = string.Empty;

    public DateOnly? ValidFrom { get; set; }

    public DateOnly? ValidTo { get; set; }

    public DateOnly? Review { get; set; }

    /// <summary>Access tags in order, with commas between.</summary>
    public string Tags { get; set; } = string.Empty;

    public static DocumentForm Of(Document document, DocumentVersion version) => new()
    {
        Title = version.Title,
        Kind = version.Kind ?? string.Empty,
        Number = version.Number ?? string.Empty,
        Unit = version.Unit ?? string.Empty,
        Contact = version.Contact ?? string.Empty,
        Phone = version.Phone ?? string.Empty,
        ValidFrom = version.Declared.From,
        ValidTo = version.Declared.To,
        Review = version.Review,
        Tags = Join(document.Access.Tags.Select(tag => tag.Value)),
    };

    public bool Holds(AccessTag tag) => Split().Contains(tag.Value);

    public void Set(AccessTag tag, bool held) => Tags = Join(held ? Split().Append(tag.Value) : Split().Where(one => one != tag.Value));

    /// <summary>The edit of a document in the state that the editor saw.</summary>
    public DocumentEdit ToEdit(Document seen, VersionId version) =>
        new(seen.Id, version, seen.Change, Title.Trim(), new Validity(ValidFrom, ValidTo), [.. Split().Select(tag => new AccessTag(tag))])
        {
            Kind = Said(Kind),
            Number = Said(Number),
            Unit = Said(Unit),
            Contact = Said(Contact),
            Phone = Said(Phone),
            Review = Review,
        };

    private static string? Said(string text) => text.Trim() is { Length: > 0 } said ? said : null;

    private static string Join(IEnumerable<string> tags) => string.Join(", ", tags.Distinct().Order(StringComparer.Ordinal));

    private string[] Split() => Tags.Split(", ", StringSplitOptions.RemoveEmptyEntries);
}

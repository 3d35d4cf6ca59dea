using StaffAssistant.Core.Documents;
using StaffAssistant.Core.Drafting;
using StaffAssistant.Core.Passages;

namespace StaffAssistant.Adapters.Tests.Rights;

/// <summary>A stored document with all its passages: what somebody could guess or remember who once saw it.</summary>
public sealed record KnownDocument(Document Document, IReadOnlyList<Passage> Passages)
{
    /// <summary>True for a file whose gaps are filled in.</summary>
    public bool IsTemplate => Document.Versions.All(version => version.Kind == Template.Kind);

    /// <summary>For each version a question in its own words, and a day on which it applies.</summary>
    public IEnumerable<(string Text, DateOnly Day)> Questions() =>
        from version in Document.Versions
        let own = Passages.Where(passage => passage.VersionId == version.Id).MaxBy(passage => passage.Text.Length)!
        select (string.Join(' ', own.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Take(14)), DayOf(version.Validity));

    private static DateOnly DayOf(Validity validity) => validity.From ?? validity.To ?? new DateOnly(2026, 11, 2);
}

using System.Globalization;
using Microsoft.AspNetCore.WebUtilities;
using StaffAssistant.Core.Conversations;
using StaffAssistant.Core.Documents;
using StaffAssistant.Core.Passages;
using StaffAssistant.Web.Layout;

namespace StaffAssistant.Web.Features.Sources;

/// <summary>What an address asks for.</summary>
/// <param name="Version">The version; null for the one that applies on the Stichtag.</param>
/// <param name="Passages">Passages to mark.</param>
/// <param name="Question">The question that led here; null when none did.</param>
/// <param name="IsReadable">False when an id in it is none.</param>
public sealed record SourceAddress(VersionId? Version, IReadOnlyList<PassageId> Passages, string? Question, bool IsReadable)
{
    /// <summary>The conversation that led here; null when none did.</summary>
    public ConversationId? Conversation { get; init; }

    /// <summary>The address parameter that chooses the original in place of the text.</summary>
    public const string ViewKey = "ansicht";

    /// <summary>Its value.</summary>
    public const string OriginalView = "original";

    public static SourceAddress Parse(string address)
    {
        var query = QueryHelpers.ParseQuery(new Uri(address).Query);
        var versions = query.TryGetValue(PageAddress.VersionKey, out var version) ? version.Select(IdOf).ToList() : [];
        var passages = query.TryGetValue(PageAddress.PassageKey, out var passage) ? passage.Select(IdOf).ToList() : [];
        var question = query.TryGetValue(PageAddress.QuestionKey, out var asked) ? asked[0]?.Trim() : null;
        return new SourceAddress(
            versions.Count > 0 && versions[0] is { } id ? new VersionId(id) : null,
            [.. passages.OfType<Guid>().Select(found => new PassageId(found)).Distinct()],
            string.IsNullOrEmpty(question) ? null : question,
            versions.Concat(passages).All(found => found is not null))
        {
            Conversation = query.TryGetValue(PageAddress.ConversationKey, out var conversation) ? ConversationId.Parse(conversation) : null,
        };
    }

    public static Guid? IdOf(string? text) => Guid.TryParse(text, CultureInfo.InvariantCulture, out var id) ? id : null;
}

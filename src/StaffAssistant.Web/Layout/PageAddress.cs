using Microsoft.AspNetCore.WebUtilities;
using StaffAssistant.Core.Documents;
using StaffAssistant.Core.Passages;

namespace StaffAssistant.Web.Layout;

/// <summary>The addresses that one page gives to another. They hold ids and the question, never the words of a source.</summary>
public static class PageAddress
{
    /// <summary>The address parameter of a question.</summary>
    public const string QuestionKey = "frage";

    /// <summary>The address parameter of a version.</summary>
    public const string VersionKey = "fassung";

    /// <summary>The address parameter of a passage to mark; may repeat.</summary>
    public const string PassageKey = "stelle";

    /// <summary>The question page, with a question or empty.</summary>
    public static string Ask(ScopeChoice scope, string? question = null) => WithQuestion(scope.Keep("/"), question);

    /// <summary>A version of a document with passages marked; the question leads back.</summary>
    public static string Source(DocumentVersion version, IEnumerable<PassageId> passages, ScopeChoice scope, string? question = null)
    {
        var address = QueryHelpers.AddQueryString(scope.Keep($"/quelle/{version.DocumentId}"), VersionKey, version.Id.ToString());
        return WithQuestion(passages.Aggregate(address, (all, id) => QueryHelpers.AddQueryString(all, PassageKey, id.ToString())), question);
    }

    /// <summary>The original of a version as a download.</summary>
    public static string Original(DocumentVersion version) =>
        QueryHelpers.AddQueryString($"/dokumente/{version.DocumentId}/original", VersionKey, version.Id.ToString());

    private static string WithQuestion(string address, string? question) =>
        string.IsNullOrEmpty(question) ? address : QueryHelpers.AddQueryString(address, QuestionKey, question);
}

using Microsoft.AspNetCore.WebUtilities;
using StaffAssistant.Core.Conversations;
using StaffAssistant.Core.Documents;
using StaffAssistant.Core.Passages;
using StaffAssistant.Core.Register;

namespace StaffAssistant.Web.Layout;

/// <summary>The addresses that one page gives to another. They hold ids and the question, never the words of a source.</summary>
public static class PageAddress
{
    /// <summary>The address parameter of a question.</summary>
    public const string QuestionKey = "frage";

    /// <summary>The address parameter of who words the answer; left out for quotes.</summary>
    public const string ModeKey = "modus";

    /// <summary>Its value for the language model.</summary>
    public const string ByModel = "modell";

    /// <summary>The address parameter of a conversation; opens it for its owner only.</summary>
    public const string ConversationKey = "gespraech";

    /// <summary>The address parameter of a question that is meant as typed.</summary>
    public const string LiteralKey = "woertlich";

    /// <summary>The page with all conversations.</summary>
    public const string HistoryPath = "/verlauf";

    /// <summary>The address parameter of a version.</summary>
    public const string VersionKey = "fassung";

    /// <summary>The address parameter of a version that another one is compared with.</summary>
    public const string OtherVersionKey = "mit";

    /// <summary>The address parameter of a passage to mark; may repeat.</summary>
    public const string PassageKey = "stelle";

    /// <summary>The page on which documents are written from templates.</summary>
    public const string WritePath = "/schreiben";

    /// <summary>The address parameter of the template to begin with: the id of a document, or a word of its title.</summary>
    public const string TemplateKey = "vorlage";

    /// <summary>The address parameter of a passage to take into the draft; may repeat.</summary>
    public const string TakenKey = "passage";

    /// <summary>The page that explains who sees a document.</summary>
    public const string AccessPath = "/verwaltung/zugriff";

    /// <summary>The address parameter of a document to explain.</summary>
    public const string DocumentKey = "dokument";

    /// <summary>A new draft from a template that takes passages; whoever opens the address has them read with his own rights.</summary>
    public static string Write(string template, IEnumerable<PassageId> passages) =>
        passages.Aggregate(QueryHelpers.AddQueryString(WritePath, TemplateKey, template), (address, id) => QueryHelpers.AddQueryString(address, TakenKey, id.ToString()));

    /// <summary>The page where a draft is chosen or begun that takes passages.</summary>
    public static string Take(IEnumerable<PassageId> passages) => passages.Aggregate(WritePath, (address, id) => QueryHelpers.AddQueryString(address, TakenKey, id.ToString()));

    /// <summary>The explanation who sees a document.</summary>
    public static string Access(DocumentId document, ScopeChoice scope) => QueryHelpers.AddQueryString(scope.Keep(AccessPath), DocumentKey, document.ToString());

    /// <summary>The summary of a version.</summary>
    public static string Summary(DocumentVersion version, ScopeChoice scope) => WithVersion("/zusammenfassen", version, scope);

    /// <summary>What is different in a version, seen from an earlier one.</summary>
    public static string Compare(DocumentVersion old, DocumentVersion now, ScopeChoice scope) => QueryHelpers.AddQueryString(WithVersion("/vergleichen", old, scope), OtherVersionKey, now.Id.ToString());

    /// <summary>The question page, with a question or empty.</summary>
    public static string Ask(ScopeChoice scope, string? question = null) => WithQuestion(scope.Keep("/"), question);

    /// <summary>The question page with a conversation, at its last question.</summary>
    public static string Conversation(ConversationId id) => Within(id, "/");

    /// <summary>An address that leads back into a conversation; the address itself without one.</summary>
    public static string Within(ConversationId? conversation, string address) =>
        conversation is { } id ? QueryHelpers.AddQueryString(address, ConversationKey, id.ToString()) : address;

    /// <summary>A version of a document with passages marked; the question leads back.</summary>
    public static string Source(DocumentVersion version, IEnumerable<PassageId> passages, ScopeChoice scope, string? question = null) =>
        Source(version.DocumentId, version.Id, passages, scope, question);

    /// <summary>A version of a document from its beginning; the question leads back.</summary>
    public static string Source(RegisterEntry entry, ScopeChoice scope, string? question = null) => Source(entry.DocumentId, entry.VersionId, [], scope, question);

    /// <summary>The same for a version of which only the id is known.</summary>
    public static string Source(DocumentId document, VersionId version, IEnumerable<PassageId> passages, ScopeChoice scope, string? question = null)
    {
        var address = QueryHelpers.AddQueryString(scope.Keep($"/quelle/{document}"), VersionKey, version.ToString());
        return WithQuestion(passages.Aggregate(address, (all, id) => QueryHelpers.AddQueryString(all, PassageKey, id.ToString())), question);
    }

    /// <summary>The original of a version as a download.</summary>
    public static string Original(DocumentVersion version) => Original(version.DocumentId, version.Id);

    /// <summary>The original of an entry of the register as a download.</summary>
    public static string Original(RegisterEntry entry) => Original(entry.DocumentId, entry.VersionId);

    private static string WithVersion(string path, DocumentVersion version, ScopeChoice scope) =>
        QueryHelpers.AddQueryString(QueryHelpers.AddQueryString(scope.Keep(path), DocumentKey, version.DocumentId.ToString()), VersionKey, version.Id.ToString());

    private static string Original(DocumentId document, VersionId version) =>
        QueryHelpers.AddQueryString($"/dokumente/{document}/original", VersionKey, version.ToString());

    private static string WithQuestion(string address, string? question) =>
        string.IsNullOrEmpty(question) ? address : QueryHelpers.AddQueryString(address, QuestionKey, question);
}

using StaffAssistant.Core.Answering;
using StaffAssistant.Core.Documents;

namespace StaffAssistant.Web.Features.Ask;

/// <summary>All documents that an answer shows, as source, as the nearest passage, as a quote or as what was asked for.</summary>
internal static class AnswerDocuments
{
    public static IReadOnlyList<DocumentId> Of(AnswerView view) =>
    [
        .. view.Sources.Concat(view.Nearest).Concat(view.Statements.SelectMany(statement => statement.Citations).Select(citation => citation.Source))
            .Select(source => source.Version.DocumentId)
            .Concat(view.Documents.Select(document => document.Entry.DocumentId)).Distinct(),
    ];
}

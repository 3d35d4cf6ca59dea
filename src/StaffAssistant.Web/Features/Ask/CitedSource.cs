using StaffAssistant.Core.Answering;
using StaffAssistant.Core.Passages;

namespace StaffAssistant.Web.Features.Ask;

/// <summary>A source with its number and everything that the answer quotes from it.</summary>
public sealed record CitedSource(int Number, SourcedPassage Source, IReadOnlyList<string> Quotes)
{
    /// <summary>The quotes word for word.</summary>
    public IReadOnlyList<string> Words { get; init; } = [];

    public static IReadOnlyList<CitedSource> Of(IEnumerable<Statement> statements) =>
    [
        .. statements
            .SelectMany(statement => statement.CitationsByNumber().Select(citations => (statement.Form, Citations: citations)))
            .GroupBy(proof => proof.Citations.Key)
            .OrderBy(proofs => proofs.Key)
            .Select(proofs => new CitedSource(
                proofs.Key,
                proofs.First().Citations.First().Source,
                [.. proofs.SelectMany(proof => StatementLines.Readable(proof.Form, proof.Citations)).Distinct()])
            {
                Words = [.. proofs.SelectMany(proof => proof.Citations).Select(citation => citation.Quote).Distinct()],
            }),
    ];
}

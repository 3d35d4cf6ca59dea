using StaffAssistant.Core.Language;
using StaffAssistant.Core.Language.References;

namespace StaffAssistant.Core.Passages;

/// <summary>
/// A question as each passage sees it. The name of a document is looked up; within that document its words say nothing more, and would favour the passages
/// that speak of the document: they are left out there.
/// </summary>
internal sealed class QuestionViews
{
    private readonly AnalyzedText _question;
    private readonly List<WeightedReference> _names;
    private readonly TermStatistics _statistics;
    private readonly QuestionView _whole;
    private readonly Dictionary<string, QuestionView> _views = new(StringComparer.Ordinal);

    public QuestionViews(AnalyzedText question, IReadOnlyList<WeightedReference> references, TermStatistics statistics)
    {
        (_question, _statistics) = (question, statistics);
        _names = [.. references.Where(reference => reference.Name is not null)];
        var terms = new QuestionTerms(question, statistics);
        Weight = terms.Weight;
        _whole = new QuestionView(terms, Weight * PassageWeights.HeadingAgreement);
    }

    /// <summary>The sum of the rarities of all words of the question.</summary>
    public double Weight { get; }

    /// <summary>The question as this passage sees it.</summary>
    public QuestionView For(PassageCandidate candidate)
    {
        var own = _names.Count == 0 ? [] : _names.Where(name => candidate.References.Contains(name.Term)).ToList();
        if (own.Count == 0)
            return _whole;
        var key = string.Join('\n', own.Select(name => name.Term));
        return _views.TryGetValue(key, out var view) ? view : _views[key] = Without(own);
    }

    private QuestionView Without(List<WeightedReference> names)
    {
        var others = _question.Tokens.Where(token => !names.Exists(name => token.Start >= name.Name!.Value.Start && token.Start < name.Name.Value.End)).ToList();
        var terms = others.Count == 0 ? _whole.Terms : new QuestionTerms(_question with { Tokens = others }, _statistics);
        return new QuestionView(terms, terms.Weight * PassageWeights.HeadingInNamed);
    }
}

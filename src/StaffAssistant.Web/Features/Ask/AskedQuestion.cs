using Microsoft.AspNetCore.WebUtilities;
using StaffAssistant.Core.Answering;
using StaffAssistant.Core.Passages;
using StaffAssistant.Web.Layout;

namespace StaffAssistant.Web.Features.Ask;

/// <summary>A question as the address holds it; whoever opens the address asks it with his own rights.</summary>
/// <param name="Text">The question, trimmed; empty when nothing was asked.</param>
/// <param name="Scope">Stichtag and collections.</param>
public sealed record AskedQuestion(string Text, ScopeChoice Scope)
{
    /// <summary>True when the language model is to word the answer.</summary>
    public bool ByModel { get; init; }

    public bool IsEmpty => Text.Length == 0;

    public bool IsTooLong => Text.Length > Question.MaximumLength;

    /// <summary>The address that asks it; two questions are the same when their addresses are.</summary>
    public string Address => WithMode(PageAddress.Ask(Scope, Text));

    /// <summary>The same question by today's rules.</summary>
    public string AddressToday => WithMode(PageAddress.Ask(Scope with { Stichtag = Scope.Today }, Text));

    public static AskedQuestion Parse(string address, DateOnly today)
    {
        var query = QueryHelpers.ParseQuery(new Uri(address).Query);
        var text = query.TryGetValue(PageAddress.QuestionKey, out var values) ? values[0]?.Trim() : null;
        return new AskedQuestion(text ?? string.Empty, ScopeChoice.Parse(address, today)) { ByModel = query.TryGetValue(PageAddress.ModeKey, out var mode) && mode == PageAddress.ByModel };
    }

    /// <summary>The page of a source, with this passage marked and the way back.</summary>
    public string SourceAddress(SourcedPassage source) => PageAddress.Source(source.Version, [source.Passage.Id], Scope, Text);

    private string WithMode(string address) => ByModel ? QueryHelpers.AddQueryString(address, PageAddress.ModeKey, PageAddress.ByModel) : address;
}

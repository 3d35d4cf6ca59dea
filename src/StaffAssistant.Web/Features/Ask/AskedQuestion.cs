using Microsoft.AspNetCore.WebUtilities;
using StaffAssistant.Core.Answering;
using StaffAssistant.Core.Conversations;
using StaffAssistant.Core.Documents;
using StaffAssistant.Core.Passages;
using StaffAssistant.Web.Layout;

namespace StaffAssistant.Web.Features.Ask;

/// <summary>A question as the address holds it; whoever opens the address asks it with his own rights.</summary>
/// <param name="Text">The question as typed, trimmed; empty when nothing was asked.</param>
/// <param name="Scope">Stichtag and collections.</param>
public sealed record AskedQuestion(string Text, ScopeChoice Scope)
{
    private const string Yes = "ja";

    /// <summary>True when the language model is to word the answer.</summary>
    public bool ByModel { get; init; }

    /// <summary>The conversation that it belongs to; null for one that begins with it.</summary>
    public ConversationId? Conversation { get; init; }

    /// <summary>True when it is meant as typed, whatever was asked before.</summary>
    public bool IsLiteral { get; init; }

    /// <summary>How it was completed from the question before; null when it is answered as typed. Not part of the address.</summary>
    public string? Understood { get; init; }

    public bool IsEmpty => Text.Length == 0;

    public bool IsTooLong => Text.Length > Question.MaximumLength;

    /// <summary>The question that is answered, understandable without those before.</summary>
    public string Whole => Understood ?? Text;

    /// <summary>The address that asks it; two questions are the same when their addresses are.</summary>
    public string Address => AddressOf(Scope, Text, Conversation, IsLiteral);

    /// <summary>The same question by today's rules.</summary>
    public string AddressToday => AddressOf(Scope with { Stichtag = Scope.Today }, Text, Conversation, IsLiteral);

    /// <summary>The address for others: the whole question, without the conversation, which is its owner's alone.</summary>
    public string AddressForOthers => AddressOf(Scope, Whole, null, false);

    public static AskedQuestion Parse(string address, DateOnly today)
    {
        var query = QueryHelpers.ParseQuery(new Uri(address).Query);
        string? Value(string key) => query.TryGetValue(key, out var values) ? values[0]?.Trim() : null;
        return new AskedQuestion(Value(PageAddress.QuestionKey) ?? string.Empty, ScopeChoice.Parse(address, today))
        {
            ByModel = Value(PageAddress.ModeKey) == PageAddress.ByModel,
            Conversation = ConversationId.Parse(Value(PageAddress.ConversationKey)),
            IsLiteral = Value(PageAddress.LiteralKey) == Yes,
        };
    }

    /// <summary>A turn as its address asks for it: the day that was today when it was asked needs no Stichtag.</summary>
    public static AskedQuestion Of(Turn turn, ConversationId? conversation, ScopeChoice scope) => new(turn.Asked, scope with
    {
        Stichtag = turn.Stichtag == BerlinCalendar.DateOf(turn.AskedAt) ? scope.Today : turn.Stichtag,
        Collections = turn.Collections,
    })
    { ByModel = turn.ByModel, Conversation = conversation };

    /// <summary>The page of a source, with this passage marked and the way back.</summary>
    public string SourceAddress(SourcedPassage source) => WithWayBack(PageAddress.Source(source.Version, [source.Passage.Id], Scope, Text));

    /// <summary>An address of this application that leads back here.</summary>
    public string WithWayBack(string address) => PageAddress.Within(Conversation, address);

    private string AddressOf(ScopeChoice scope, string text, ConversationId? conversation, bool isLiteral)
    {
        var address = PageAddress.Within(conversation, PageAddress.Ask(scope, text));
        address = isLiteral ? QueryHelpers.AddQueryString(address, PageAddress.LiteralKey, Yes) : address;
        return ByModel ? QueryHelpers.AddQueryString(address, PageAddress.ModeKey, PageAddress.ByModel) : address;
    }
}

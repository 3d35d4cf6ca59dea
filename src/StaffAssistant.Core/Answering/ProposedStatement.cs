namespace StaffAssistant.Core.Answering;

/// <summary>What a composer would like to say, with the quotes that prove it; shown only after verification.</summary>
public sealed record ProposedStatement(string Text, StatementForm Form, IReadOnlyList<ProposedQuote> Quotes);

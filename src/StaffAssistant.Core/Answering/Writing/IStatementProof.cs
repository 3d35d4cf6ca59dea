using StaffAssistant.Core.Guarding.Statements;

namespace StaffAssistant.Core.Answering.Writing;

/// <summary>What a model's statement must stand up to before anybody sees it.</summary>
internal interface IStatementProof
{
    /// <summary>The statement with the words that prove it, or why it is not proven.</summary>
    (ProposedStatement? Proven, WithheldReason Reason) Prove(WrittenStatement written);

    /// <summary>True when the statement judges a case or a person, and nothing that it names does.</summary>
    bool Judges(WrittenStatement written, StatementVerdict verdict);
}

namespace StaffAssistant.Core.Rewriting;

/// <summary>What a figure counts, as far as the words around it say.</summary>
internal enum FigureUse
{
    Other,
    Amount,
    Section,
}

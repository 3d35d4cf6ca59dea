namespace StaffAssistant.Core.Guarding.Statements;

/// <summary>What the guard makes of a text that is to be shown.</summary>
/// <param name="Score">Probability from 0 to 1 that it judges a case or a person: that of its sentence which most looks so.</param>
/// <param name="Decides">True when a model must not say it.</param>
/// <param name="NamesCase">True when the judging sentence names a concrete case or person.</param>
public sealed record StatementVerdict(double Score, bool Decides, bool NamesCase)
{
    // What is filed is a rule or a fact far more often than a verdict: only what clearly judges is taken for none.
    private const double ClearlyJudges = 0.8;

    /// <summary>True when not even a quote may say it: a filed rule judges nobody by name, so this is no rule.</summary>
    public bool IsNoRule => Decides && NamesCase && Score >= ClearlyJudges;
}

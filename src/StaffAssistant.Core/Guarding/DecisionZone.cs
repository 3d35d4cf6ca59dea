namespace StaffAssistant.Core.Guarding;

/// <summary>How near a question comes to asking for a decision on a concrete case.</summary>
public enum DecisionZone
{
    /// <summary>An ordinary question.</summary>
    Open,

    /// <summary>It may ask for one: it is answered with the rule only, never with the case.</summary>
    RuleOnly,

    /// <summary>It asks for one: that stays with a person, who is helped to decide.</summary>
    StaysHuman,
}

using System.ComponentModel.DataAnnotations;

namespace StaffAssistant.Core.Guarding;

/// <summary>Where the zones of the question guard begin, and from where on the statement guard withholds.</summary>
public sealed class GuardingOptions
{
    /// <summary>Name of the section.</summary>
    public const string Section = "Guarding";

    /// <summary>From this probability on, a question asks for a decision that stays with a person. 0 to 1.</summary>
    [Range(0.05, 1)]
    public double StaysHumanFrom { get; set; } = 0.5;

    /// <summary>From this probability on, a question is answered with the rule only. 0 to 1, at most <see cref="StaysHumanFrom"/>.</summary>
    [Range(0.05, 1)]
    public double RuleOnlyFrom { get; set; } = 0.2;

    /// <summary>From this probability on, a sentence of an answer judges a case and is withheld. 0 to 1.</summary>
    [Range(0.05, 1)]
    public double DecidesFrom { get; set; } = 0.3;
}

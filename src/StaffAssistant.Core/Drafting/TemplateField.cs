namespace StaffAssistant.Core.Drafting;

/// <summary>A place of a template that a value goes into; where it stands several times, all get the same value.</summary>
/// <param name="Key">Its name in the template, compared without regard to case: what a form, a draft and the command line call it.</param>
/// <param name="Label">What people read beside it.</param>
/// <param name="Type">What belongs into it.</param>
public sealed record TemplateField(string Key, string Label, FieldType Type)
{
    /// <summary>True when a document without it is not complete.</summary>
    public bool IsRequired { get; init; }

    /// <summary>What the template says about filling it; may be empty.</summary>
    public string Help { get; init; } = string.Empty;

    /// <summary>What may be chosen, for <see cref="FieldType.Choice"/>.</summary>
    public IReadOnlyList<string> Choices { get; init; } = [];

    /// <summary>What stands there already and stays when nothing else is given; may be empty.</summary>
    public string Default { get; init; } = string.Empty;

    /// <summary>How it is calculated from other fields; null when it is not.</summary>
    public FieldFormula? Formula { get; init; }

    /// <summary>
    /// True for the outcome of a matter: verdict, mark, amount granted, rank. No machine fills it, neither by calculation nor by a model (§ 35a VwVfG; Regulation (EU) 2024/1689, Annex III).
    /// </summary>
    public bool IsHumanOnly { get; init; }
}

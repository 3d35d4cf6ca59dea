namespace StaffAssistant.Core.Rewriting;

/// <summary>What a text is to become.</summary>
public enum RewriteTarget
{
    /// <summary>Plain German (Einfache Sprache).</summary>
    PlainGerman,

    /// <summary>English.</summary>
    English,

    /// <summary>Turkish.</summary>
    Turkish,

    /// <summary>Ukrainian.</summary>
    Ukrainian,

    /// <summary>Arabic.</summary>
    Arabic,

    /// <summary>Polish.</summary>
    Polish,

    /// <summary>French.</summary>
    French,
}

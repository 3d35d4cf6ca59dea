namespace StaffAssistant.Core.Answering.Clarifying;

/// <summary>What a choice stands on.</summary>
/// <param name="Group">The cases that are told apart.</param>
/// <param name="Case">The place of the case in the group.</param>
/// <param name="Unit">What the rules say for it.</param>
internal sealed record CaseGrounds(CaseGroup Group, int Case, QuoteUnit Unit)
{
    /// <summary>The case as the rules name it.</summary>
    public string Name => Group.Cases[Case].Name;

    /// <summary>Title and headings that it stands under.</summary>
    public string Place => string.Join(" › ", [Unit.Passage.Source.Version.TitleWithNumber, .. Unit.Passage.Source.Passage.Locator.HeadingPath]);
}

namespace StaffAssistant.Web.Identity.Rights;

/// <summary>What the members of one group hold.</summary>
public sealed class GroupRights
{
    /// <summary>The object id of the group in the directory.</summary>
    public string Group { get; set; } = string.Empty;

    /// <summary>What it is called here, for the page that explains rights.</summary>
    public string Name { get; set; } = string.Empty;

    /// <summary>Access tags: members see the documents that carry one of them.</summary>
    public IList<string> Tags { get; set; } = [];

    /// <summary>Collections that members edit, if they hold the role Editor too.</summary>
    public IList<string> EditorOf { get; set; } = [];

    /// <summary>The organisational unit of the members; of several the first in the list counts.</summary>
    public string Unit { get; set; } = string.Empty;
}

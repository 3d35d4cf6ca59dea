using StaffAssistant.Web.Identity;

namespace StaffAssistant.Web.Layout;

/// <summary>An entry of the main navigation. Only pages that exist have one.</summary>
/// <param name="Path">Where it leads.</param>
/// <param name="Icon">Its icon.</param>
/// <param name="Group">Entries of one group stand together, groups apart.</param>
/// <param name="Text">Its word.</param>
public sealed record NavEntry(string Path, IconName Icon, int Group, string Text)
{
    /// <summary>Where pages begin that belong to this entry and have none of their own; null when there are none.</summary>
    public string? Below { get; init; }

    /// <summary>Further pages that belong to this entry.</summary>
    public IReadOnlyList<string> With { get; init; } = [];

    /// <summary>Its word on a phone, where the entry has a place there before the others; null for any other entry.</summary>
    public string? OnPhone { get; init; }

    /// <summary>What <c>aria-current</c> says of this entry on the page at <paramref name="path"/>: "page" for its own, "true" for one below it, null for others.</summary>
    public string? LeadsTo(string path) => path switch
    {
        _ when string.Equals(path, Path, StringComparison.OrdinalIgnoreCase) => "page",
        _ when With.Contains(path, StringComparer.OrdinalIgnoreCase) => "true",
        _ when Below is { } below && path.StartsWith(below, StringComparison.OrdinalIgnoreCase) => "true",
        _ => null,
    };

    /// <summary>The entries for a person; empty when there is none.</summary>
    public static IReadOnlyList<NavEntry> For(Person? person, bool hasModel = false) => person is null ? [] : [.. All(person, hasModel)];

    private static IEnumerable<NavEntry> All(Person person, bool hasModel)
    {
        yield return new("/", IconName.Ask, 0, LayoutText.Ask) { Below = "/quelle/", OnPhone = LayoutText.Ask };
        yield return new("/recherche", IconName.Search, 0, LayoutText.Research) { Below = "/merkliste", OnPhone = LayoutText.Research };
        yield return new("/regelungen", IconName.Document, 0, LayoutText.Register) { Below = "/regelungen/" };
        yield return new("/zusammenfassen", IconName.Quote, 0, LayoutText.Summarise) { With = ["/vergleichen", "/sprache-pruefen", "/protokoll"] };
        yield return new(PageAddress.WritePath, IconName.Write, 0, LayoutText.Write) { Below = PageAddress.WritePath + "/", OnPhone = LayoutText.Write };
        yield return new("/meine-dokumente", IconName.Lock, 0, LayoutText.MyDocuments) { OnPhone = LayoutText.Documents };
        // Without a model there is nobody to chat with.
        if (hasModel)
            yield return new("/chat", IconName.Ask, 0, LayoutText.Chat);
        if (person.Roles.Contains(StaffRole.Editor))
        {
            yield return new("/bibliothek", IconName.Library, 1, LayoutText.Library);
            yield return new("/luecken", IconName.Flag, 1, LayoutText.Gaps);
        }

        if (person.Roles.Overlaps([StaffRole.Editor, StaffRole.Administrator]))
            yield return new(PageAddress.AccessPath, IconName.Search, 1, LayoutText.ExplainAccess);
        if (person.Roles.Contains(StaffRole.TeamLead))
            yield return new("/berichte", IconName.Chart, 1, LayoutText.Reports);
        if (person.Roles.Contains(StaffRole.Administrator))
        {
            yield return new("/ausschussbericht", IconName.Document, 1, LayoutText.CommitteeReport) { Below = "/verwaltung/chancen-risiken" };
            yield return new("/verwaltung/berichte", IconName.Chart, 1, LayoutText.ReportApproval);
            yield return new("/verwaltung/rechte", IconName.Lock, 1, LayoutText.Rights);
            yield return new("/barrieren", IconName.Flag, 1, LayoutText.Barriers);
            yield return new("/verwaltung/aufbewahrung", IconName.History, 1, LayoutText.Retention);
        }

        if (person.Roles.Contains(StaffRole.Auditor))
            yield return new("/pruefprotokoll", IconName.Check, 1, LayoutText.AuditTrail);
        yield return new("/transparenz", IconName.Transparency, 2, LayoutText.Transparency) { Below = "/verzeichniseintrag" };
        yield return new("/hilfe", IconName.Help, 2, LayoutText.Help);
    }
}

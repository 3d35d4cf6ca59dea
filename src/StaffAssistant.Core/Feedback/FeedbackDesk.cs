using StaffAssistant.Core.Access;
using StaffAssistant.Core.Documents;

namespace StaffAssistant.Core.Feedback;

/// <summary>Where an entry lies, and so who reads it: the editors of one collection, all editors (of what belongs to no collection), or the administrators.</summary>
/// <param name="Key">The desk as stored.</param>
public readonly record struct FeedbackDesk(string Key)
{
    private const string EditorGrant = "editor:";

    /// <summary>What belongs to no collection: every editor sees it.</summary>
    public static FeedbackDesk Editors { get; } = new("redaktion");

    /// <summary>Barriers; whoever runs the system removes them.</summary>
    public static FeedbackDesk Administrators { get; } = new("verwaltung");

    /// <summary>The editors of a collection.</summary>
    public static FeedbackDesk Of(CollectionName collection) => new(new DocumentAccess(collection, []).Grants[0]);

    /// <summary>The desks at which a caller reads; none for who edits nothing and does not run the system.</summary>
    public static IReadOnlySet<FeedbackDesk> For(AccessScope scope, bool runsTheSystem)
    {
        var edited = scope.Grants.Where(grant => grant.StartsWith(EditorGrant, StringComparison.Ordinal)).Select(grant => new FeedbackDesk(grant)).ToHashSet();
        if (edited.Count > 0)
            edited.Add(Editors);
        if (runsTheSystem)
            edited.Add(Administrators);
        return edited;
    }
}

namespace StaffAssistant.Web.Tests.Rights.Matrix;

/// <summary>A kind of person in the matrix of rights.</summary>
/// <param name="Column">The column of the matrix.</param>
/// <param name="Roles">Roles, as <c>persons.yaml</c> says them.</param>
/// <param name="Tags">Access tags.</param>
/// <param name="EditorOf">The collection that the person edits; empty for none.</param>
public sealed record Kind(string Column, string Roles, string Tags, string EditorOf = "")
{
    public static IReadOnlyList<Kind> All { get; } =
    [
        new("B", "Employee", "alle, soziales"),
        new("L", "Employee, TeamLead", "alle, leitung"),
        new("LF", "Employee, TeamLead", "alle, leitung"),
        new("R", "Employee, Editor", "alle", "Personal"),
        new("RF", "Employee, Editor", "alle", "Soziales"),
        new("V", "Employee, Administrator", "alle, it"),
        new("P", "Employee, Auditor", "alle"),
        new("O", "Employee", "alle"),
        new("G", "Employee, Editor, Administrator", "alle, leitung", "Personal"),
        new("A", string.Empty, string.Empty),
    ];

    /// <summary>Blocked, or gone, while a page of that person is still open.</summary>
    public bool IsGone => Column == "G";

    public bool IsAnonymous => Column == "A";

    /// <summary>The person as <c>persons.yaml</c> says it; nothing for who is gone or not signed in.</summary>
    public string Yaml => IsGone || IsAnonymous ? string.Empty
        : $"- key: {Column}\n  name: Person {Column}\n  unit: {(Column == "LF" ? "Sozialamt, 50" : "Personalamt, 11")}\n  roles: [{Roles}]\n  tags: [{Tags}]\n  editorOf: [{EditorOf}]\n";

    public override string ToString() => Column;
}

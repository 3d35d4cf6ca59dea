namespace StaffAssistant.Web.Features.Committee;

/// <summary>The fields of an entry while somebody edits them.</summary>
internal sealed class EntryRow(int fields)
{
    public EntryRow(params string[] values)
        : this(values.Length) => values.CopyTo(Values, 0);

    public string[] Values { get; } = [.. Enumerable.Repeat(string.Empty, fields)];
}

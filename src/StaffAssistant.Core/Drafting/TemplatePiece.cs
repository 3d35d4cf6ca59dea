namespace StaffAssistant.Core.Drafting;

/// <summary>A part of a line.</summary>
public abstract record TemplatePiece
{
    private TemplatePiece()
    {
    }

    /// <summary>Words of the template itself.</summary>
    public sealed record Words(string Text) : TemplatePiece;

    /// <summary>The place of a field.</summary>
    public sealed record Place(string Key) : TemplatePiece;
}

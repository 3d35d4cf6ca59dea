namespace StaffAssistant.Adapters.Templates;

/// <summary>What is left of a line, a cell or several of them.</summary>
/// <param name="HasEmpty">True when a field in it stays empty and leaves nothing.</param>
/// <param name="HasFilled">True when a field in it does not.</param>
/// <param name="Text">The words that are left.</param>
internal readonly record struct LineState(bool HasEmpty, bool HasFilled, string Text)
{
    /// <summary>No line.</summary>
    public static LineState Nothing { get; } = new(false, false, string.Empty);

    /// <summary>Two together.</summary>
    public static LineState operator +(LineState one, LineState other) => new(one.HasEmpty || other.HasEmpty, one.HasFilled || other.HasFilled, one.Text + other.Text);
}

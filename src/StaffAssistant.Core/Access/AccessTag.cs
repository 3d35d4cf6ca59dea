namespace StaffAssistant.Core.Access;

/// <summary>A label on a document that says who may see it, for example <c>alle</c> or <c>soziales</c>. Compared without regard to case.</summary>
public readonly record struct AccessTag
{
    /// <summary>Makes a tag; white space around it is dropped and letters are lowered.</summary>
    /// <exception cref="ArgumentException">The text is empty or holds a control character.</exception>
    public AccessTag(string value)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(value);
        if (value.Any(char.IsControl))
            throw new ArgumentException("An access tag holds no control characters.", nameof(value));
        Value = value.Trim().Normalize().ToLowerInvariant();
    }

    /// <summary>Every signed-in member of staff holds this tag.</summary>
    public static AccessTag Everyone { get; } = new("alle");

    /// <summary>The tag's text, lower case, in Unicode NFC.</summary>
    public string Value { get; }

    /// <inheritdoc />
    public override string ToString() => Value;
}

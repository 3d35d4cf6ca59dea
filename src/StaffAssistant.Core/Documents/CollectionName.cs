namespace StaffAssistant.Core.Documents;

/// <summary>The name of a collection as people read it, for example <c>Reise und Fahrzeuge</c>. Two names are one collection when their keys agree.</summary>
public readonly record struct CollectionName
{
    /// <summary>Makes a name; white space around it is dropped.</summary>
    /// <exception cref="ArgumentException">The text is empty or holds a control character.</exception>
    public CollectionName(string value)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(value);
        if (value.Any(char.IsControl))
            throw new ArgumentException("The name of a collection holds no control characters.", nameof(value));
        Value = value.Trim().Normalize();
    }

    /// <summary>Where documents go whose collection nobody named.</summary>
    public static CollectionName Unsorted { get; } = new("Allgemein");

    /// <summary>The name as shown.</summary>
    public string Value { get; }

    /// <summary>The name as compared: lower case.</summary>
    public string Key => Value.ToLowerInvariant();

    /// <inheritdoc />
    public bool Equals(CollectionName other) => string.Equals(Key, other.Key, StringComparison.Ordinal);

    /// <inheritdoc />
    public override int GetHashCode() => Key.GetHashCode(StringComparison.Ordinal);

    /// <inheritdoc />
    public override string ToString() => Value;
}

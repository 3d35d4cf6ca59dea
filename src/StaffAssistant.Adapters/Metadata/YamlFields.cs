using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace StaffAssistant.Adapters.Metadata;

/// <summary>
/// The fields of a YAML text as they stand: a name with one value or a list of values. Read event by event, so that neither nesting nor aliases of a
/// hostile file cost anything; a value of any other shape is null.
/// </summary>
internal static class YamlFields
{
    // No metadata nests; what the library does for a value grows with the square of its depth.
    private const int Deepest = 20;

    /// <summary>Reads the fields in order.</summary>
    /// <exception cref="YamlException">The text is no YAML, or no mapping.</exception>
    public static IReadOnlyList<KeyValuePair<string, IReadOnlyList<string>?>> Read(string text)
    {
        var fields = new List<KeyValuePair<string, IReadOnlyList<string>?>>();
        var parser = new Parser(new StringReader(text));
        parser.Consume<StreamStart>();
        if (parser.Accept<StreamEnd>(out _))
            return fields;
        parser.Consume<DocumentStart>();
        if (parser.Accept<Scalar>(out var empty) && empty.Value.Length == 0)
            return fields;
        parser.Consume<MappingStart>();
        while (!parser.TryConsume<MappingEnd>(out _))
            fields.Add(new(parser.Consume<Scalar>().Value, ReadValue(parser)));
        return fields;
    }

    private static IReadOnlyList<string>? ReadValue(Parser parser)
    {
        if (parser.TryConsume<Scalar>(out var scalar))
            return ValueOf(scalar) is { } value ? [value] : [];
        if (!parser.TryConsume<SequenceStart>(out _))
        {
            Skip(parser);
            return null;
        }

        var values = new List<string>();
        var plain = true;
        while (!parser.TryConsume<SequenceEnd>(out _))
        {
            if (parser.TryConsume<Scalar>(out var item))
                values.AddRange(ValueOf(item) is { } value ? [value] : []);
            else
                plain = Skip(parser);
        }

        return plain ? values : null;
    }

    private static string? ValueOf(Scalar scalar) =>
        string.IsNullOrWhiteSpace(scalar.Value) || (scalar.Style == ScalarStyle.Plain && scalar.Value is "~" or "null") ? null : scalar.Value.Trim();

    private static bool Skip(Parser parser)
    {
        var depth = 0;
        do
        {
            depth += parser.Current?.NestingIncrease ?? throw new YamlException("The text ends within a value.");
            if (depth > Deepest)
                throw new YamlException(parser.Current!.Start, parser.Current.End, "The text nests too deep.");
            parser.MoveNext();
        }
        while (depth > 0);
        return false;
    }
}

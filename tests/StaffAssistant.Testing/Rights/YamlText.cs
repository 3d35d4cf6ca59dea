using YamlDotNet.Serialization;

namespace StaffAssistant.Testing.Rights;

/// <summary>The fields of a piece of YAML, read as plainly as possible.</summary>
internal sealed class YamlText(IReadOnlyDictionary<string, object?> fields)
{
    private static readonly IDeserializer Yaml = new DeserializerBuilder().Build();

    public static IEnumerable<YamlText> List(string yaml) =>
        Yaml.Deserialize<List<Dictionary<string, object?>>>(yaml).Select(fields => new YamlText(fields));

    public static YamlText OfFile(string path) => new(File.Exists(path) ? Fields(File.ReadAllText(path)) : []);

    public static YamlText OfFrontMatter(string path)
    {
        if (Path.GetExtension(path) != ".md")
            return new YamlText(new Dictionary<string, object?>());
        var parts = File.ReadAllText(path).Split("---\n", 3);
        return new YamlText(parts is ["", var matter, _] ? Fields(matter) : []);
    }

    public string? Word(string field) => fields.GetValueOrDefault(field) as string;

    public IReadOnlyList<string>? Words(string field) =>
        fields.GetValueOrDefault(field) is IEnumerable<object> list ? [.. list.Select(word => (string)word)] : null;

    private static Dictionary<string, object?> Fields(string yaml) => Yaml.Deserialize<Dictionary<string, object?>>(yaml) ?? [];
}

using StaffAssistant.Core.Access;
using StaffAssistant.Core.Documents;
using YamlDotNet.Core;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace StaffAssistant.Web.Identity;

/// <summary>Reads <c>persons.yaml</c>.</summary>
internal static class PersonsYaml
{
    private static readonly IDeserializer Deserializer = new DeserializerBuilder().WithNamingConvention(CamelCaseNamingConvention.Instance).Build();

    /// <exception cref="FormatException">The text is no list of persons.</exception>
    public static IReadOnlyList<Person> Parse(string yaml)
    {
        try
        {
            return [.. (Deserializer.Deserialize<List<Entry>?>(yaml) ?? []).Select(entry => entry.ToPerson())];
        }
        catch (Exception fault) when (fault is YamlException or ArgumentException)
        {
            throw new FormatException("The persons file is not in the expected form.", fault);
        }
    }

    private sealed class Entry
    {
        public string Key { get; set; } = string.Empty;

        public string Name { get; set; } = string.Empty;

        public string Initials { get; set; } = string.Empty;

        public string Unit { get; set; } = string.Empty;

        public List<StaffRole> Roles { get; set; } = [];

        public List<string> Tags { get; set; } = [];

        public List<string> EditorOf { get; set; } = [];

        public string Note { get; set; } = string.Empty;

        public string NoteEn { get; set; } = string.Empty;

        public Person ToPerson()
        {
            ArgumentException.ThrowIfNullOrWhiteSpace(Key);
            ArgumentException.ThrowIfNullOrWhiteSpace(Name);
            return new Person(Key, Name, Initials, Unit)
            {
                Roles = Roles.ToHashSet(),
                Tags = [.. Tags.Select(tag => new AccessTag(tag))],
                EditorOf = [.. EditorOf.Select(name => new CollectionName(name))],
                Note = Note,
                NoteEn = NoteEn,
            };
        }
    }
}

using System.Globalization;
using StaffAssistant.Core;
using StaffAssistant.Core.Access;
using StaffAssistant.Core.Documents;
using YamlDotNet.Core;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace StaffAssistant.Cli.Evaluation;

/// <summary>The rights of the persons in <c>persons.yaml</c>, by their key.</summary>
internal static class PersonScopes
{
    private static readonly IDeserializer Deserializer =
        new DeserializerBuilder().WithNamingConvention(CamelCaseNamingConvention.Instance).IgnoreUnmatchedProperties().Build();

    /// <exception cref="OperatorException">The file is missing or no list of persons.</exception>
    public static IReadOnlyDictionary<string, AccessScope> Read(string path)
    {
        if (!File.Exists(path))
            throw new OperatorException(string.Format(CultureInfo.CurrentCulture, CliText.FileMissing, path));
        try
        {
            return (Deserializer.Deserialize<List<Entry>?>(File.ReadAllText(path)) ?? []).ToDictionary(entry => entry.Key, entry => entry.Scope);
        }
        catch (Exception fault) when (fault is YamlException or ArgumentException)
        {
            throw new OperatorException(string.Format(CultureInfo.CurrentCulture, CliText.PersonsUnreadable, path), fault);
        }
    }

    private sealed class Entry
    {
        public string Key { get; set; } = string.Empty;

        public List<string> Tags { get; set; } = [];

        public List<string> EditorOf { get; set; } = [];

        public AccessScope Scope => AccessScope.Of(Tags.Select(tag => new AccessTag(tag)), EditorOf.Select(name => new CollectionName(name)));
    }
}

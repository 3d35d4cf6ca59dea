using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Microsoft.Extensions.Configuration;
using Xunit;

namespace StaffAssistant.Web.Tests.Configuration;

/// <summary><c>appsettings.example.json</c> shows every option with its default: no more, no less.</summary>
public sealed class ExampleSettingsTests
{
    private static readonly JsonSerializerOptions AsWritten = new()
    {
        IgnoreReadOnlyProperties = true,
        Converters = { new JsonStringEnumConverter() },
    };

    private static readonly JsonNode Example = JsonNode.Parse(
        House.Read("appsettings.example.json"), documentOptions: new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip })!;

    /// <summary>The rule that makes an options class known here: a constant <c>Section</c>.</summary>
    private static readonly IReadOnlyList<Type> OptionsClasses =
    [
        .. House.Assemblies.SelectMany(assembly => assembly.GetTypes())
            .Where(type => type is { IsClass: true, IsAbstract: false } && SectionOf(type) is not null)
            .OrderBy(SectionOf, StringComparer.Ordinal),
    ];

    [Fact]
    public void Every_options_class_says_which_section_it_reads() =>
        Assert.Empty(House.Assemblies.SelectMany(assembly => assembly.GetTypes())
            .Where(type => type is { IsClass: true, IsAbstract: false, IsNested: false } && type.Name.EndsWith("Options", StringComparison.Ordinal))
            .Where(type => SectionOf(type) is null)
            .Select(type => $"{type.FullName} has no constant Section"));

    [Fact]
    public void The_example_shows_every_option_and_no_other()
    {
        var options = OptionsClasses.SelectMany(type => Leaves(Defaults(type), SectionOf(type)!));

        Assert.Equal(options.Order(StringComparer.Ordinal), Leaves(Example, string.Empty).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_example_binds_to_the_defaults()
    {
        var configuration = new ConfigurationBuilder().AddJsonFile(Path.Combine(House.Root, "appsettings.example.json")).Build();

        Assert.All(OptionsClasses, type =>
        {
            var bound = Activator.CreateInstance(type)!;
            configuration.GetSection(SectionOf(type)!).Bind(bound, binder => binder.ErrorOnUnknownConfiguration = true);
            Assert.Equal(Defaults(type).ToJsonString(), JsonSerializer.SerializeToNode(bound, type, AsWritten)!.ToJsonString());
        });
    }

    [Fact]
    public void The_example_says_in_a_comment_what_each_section_is_for()
    {
        var lines = House.Read("appsettings.example.json").Split('\n');

        Assert.All(Example.AsObject(), section =>
        {
            var index = Array.FindIndex(lines, line => line.StartsWith($"  \"{section.Key}\":", StringComparison.Ordinal));
            Assert.True(index > 0 && lines[index - 1].TrimStart().StartsWith("//", StringComparison.Ordinal), $"{section.Key} has no comment above it");
        });
    }

    private static string? SectionOf(Type type) =>
        type.GetField("Section", BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static) is { IsLiteral: true } field
            ? (string?)field.GetRawConstantValue()
            : null;

    private static JsonNode Defaults(Type type) => JsonSerializer.SerializeToNode(Activator.CreateInstance(type)!, type, AsWritten)!;

    private static IEnumerable<string> Leaves(JsonNode? node, string path) =>
        node is JsonObject { Count: > 0 } section
            ? section.SelectMany(member => Leaves(member.Value, path.Length == 0 ? member.Key : $"{path}:{member.Key}"))
            : path.Length == 0 ? [] : [path];
}

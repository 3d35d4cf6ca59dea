using Microsoft.Extensions.Options;
using StaffAssistant.Core.Drafting;
using StaffAssistant.Web.Identity.Rights;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace StaffAssistant.Web.Demo;

/// <summary>The organisation of the demo county, in Development only.</summary>
public sealed class DemoUnits(IHostEnvironment environment, IOptions<DemoOptions> options)
{
    private readonly Lazy<IReadOnlyList<DemoUnit>> _units = new(() => Read<DemoUnit>(environment, options.Value.UnitsFile));
    private readonly Lazy<ILookup<bool, DemoTopic>> _topics = new(() => Read<DemoTopic>(environment, options.Value.TopicsFile).ToLookup(topic => topic.Kind == Template.Kind));

    /// <summary>Whether the demo persons count.</summary>
    public bool IsOn => environment.IsDevelopment();

    public IEnumerable<UnitEntry> All => _units.Value.Select(unit => new UnitEntry { Number = unit.Number, Name = unit.Name });

    /// <summary>The same with the number of people who may ask, for made-up counters.</summary>
    internal IReadOnlyList<DemoUnit> WithPeople => _units.Value;

    /// <summary>What made-up answers stand on.</summary>
    internal IReadOnlyList<DemoTopic> Topics => [.. _topics.Value[false]];

    /// <summary>From what made-up drafts are begun.</summary>
    internal IReadOnlyList<DemoTopic> Templates => [.. _topics.Value[true]];

    private static IReadOnlyList<T> Read<T>(IHostEnvironment environment, string? file)
    {
        if (!environment.IsDevelopment() || file is null || !File.Exists(file))
            return [];
        var reader = new DeserializerBuilder().WithNamingConvention(CamelCaseNamingConvention.Instance).Build();
        return reader.Deserialize<List<T>?>(File.ReadAllText(file)) ?? [];
    }
}

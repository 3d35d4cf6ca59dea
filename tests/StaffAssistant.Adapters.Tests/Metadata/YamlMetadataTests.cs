using StaffAssistant.Adapters.Metadata;
using StaffAssistant.Core.Access;
using StaffAssistant.Core.Documents;
using StaffAssistant.Core.Ingestion;
using Xunit;

namespace StaffAssistant.Adapters.Tests.Metadata;

public sealed class YamlMetadataTests
{
    private static readonly YamlMetadata Format = new();

    [Fact]
    public void Every_documented_field_is_read()
    {
        var read = Read("""
            id: reise-1
            title: "Dienstanweisung: Reisen"
            kind: Dienstanweisung
            number: 3.2
            collection: Reise und Fahrzeuge
            unit: Personalamt, 11.3
            contact: Frau Kaya
            phone: "4205"
            validFrom: 2025-03-01
            validTo: 31.12.2026
            supersedes: DA 3.1
            tags: [Alle, soziales]
            language: de
            review: 2026-01-15
            examples:
              - Wie hoch ist das Tagegeld?
            """);

        var expected = new DocumentMetadata
        {
            Id = "reise-1",
            Title = "Dienstanweisung: Reisen",
            Kind = "Dienstanweisung",
            Number = "3.2",
            Collection = new CollectionName("Reise und Fahrzeuge"),
            Unit = "Personalamt, 11.3",
            Contact = "Frau Kaya",
            Phone = "4205",
            ValidFrom = new DateOnly(2025, 3, 1),
            ValidTo = new DateOnly(2026, 12, 31),
            Supersedes = "DA 3.1",
            Tags = read.Metadata.Tags,
            Language = "de",
            Review = new DateOnly(2026, 1, 15),
        };
        Assert.Equal(expected, read.Metadata);
        Assert.Equal([new AccessTag("alle"), new AccessTag("soziales")], read.Metadata.Tags!);
        Assert.Equal(["Wie hoch ist das Tagegeld?"], read.Examples);
        Assert.Empty(read.Warnings);
    }

    [Theory]
    [InlineData("tags: a, b", 2)]
    [InlineData("tags: [a, b]", 2)]
    [InlineData("tags:\n  - a\n", 1)]
    [InlineData("tags: []", 0)]
    [InlineData("tags:", 0)]
    public void Tags_may_be_a_list_or_a_line_and_an_empty_list_means_editors_only(string text, int count) =>
        Assert.Equal(count, Read(text).Metadata.Tags!.Count);

    [Theory]
    [InlineData("")]
    [InlineData("# nur ein Kommentar")]
    [InlineData("title: null\nnumber: ~\nunit: ''")]
    public void What_is_not_said_stays_unsaid(string text) => Assert.Equal(new DocumentMetadata(), Read(text).Metadata);

    [Fact]
    public void An_unknown_field_is_named_and_the_others_hold()
    {
        var read = Read("zuständig: 11.3\ntitle: Reisen\nverschachtelt: {a: [1, {b: 2}]}\n");

        Assert.Equal("Reisen", read.Metadata.Title);
        Assert.Equal(2, read.Warnings.Count);
        Assert.Contains("zuständig", read.Warnings[0]);
        Assert.Contains("REGEL.yaml", read.Warnings[0]);
    }

    [Theory]
    [InlineData("title: [unbalanced")]
    [InlineData("- eine\n- Liste")]
    [InlineData("nur Text")]
    [InlineData("validFrom: bald")]
    [InlineData("validTo: 2025-02-30")]
    [InlineData("tags: {alle: ja}")]
    [InlineData("tags: &a [alle]\nreview: *a")]
    [InlineData("title: [zwei, Titel]")]
    [InlineData("examples: {a: b}")]
    [InlineData("title: \"a\\u0000b\"")]
    [InlineData("title: a\n\ttitle: b")]
    public void What_cannot_be_read_is_said_and_never_half_applied(string text) =>
        Assert.Contains("REGEL.yaml", Assert.IsType<MetadataReading.Unreadable>(Format.Parse(text, "REGEL.yaml")).Sentence);

    [Fact]
    public void Neither_depth_nor_size_of_a_hostile_file_costs_anything()
    {
        Assert.IsType<MetadataReading.Unreadable>(Format.Parse("title: " + new string('[', 60_000), "REGEL.yaml"));
        Assert.IsType<MetadataReading.Unreadable>(Format.Parse(new string('a', 70_000), "REGEL.yaml"));
    }

    private static MetadataReading.Read Read(string text) => Assert.IsType<MetadataReading.Read>(Format.Parse(text, "REGEL.yaml"));
}

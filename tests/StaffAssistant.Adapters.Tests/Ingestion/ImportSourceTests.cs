using StaffAssistant.Adapters.Metadata;
using StaffAssistant.Core.Access;
using StaffAssistant.Core.Documents;
using StaffAssistant.Core.Ingestion;
using StaffAssistant.Testing;
using Xunit;

namespace StaffAssistant.Adapters.Tests.Ingestion;

public sealed class ImportSourceTests : IDisposable
{
    private static readonly ImportChoices Nothing = new(null, null, [AccessTag.Everyone]);
    private readonly TemporaryDirectory _folder = A.Folder();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_folder_gives_its_files_in_order_without_metadata_and_hidden_ones()
    {
        foreach (var name in new[] { "b.md", "a.docx", "unter/c.md", "_collection.yaml", "a.docx.yaml", ".git/config", ".versteckt.md", "notiz.yml" })
            _folder.Write(name, string.Empty);

        Assert.Equal(["a.docx", "b.md", "unter/c.md"], Expand(Nothing).Files.Select(file => file.SourcePath));
    }

    [Fact]
    public void A_file_named_alone_has_its_name_as_path_and_the_folder_file_beside_it()
    {
        var path = _folder.Write("unter/regel.md", "Text");
        _folder.Write("unter/_collection.yaml", "tags: [leitung]");

        var file = Assert.Single(new ImportSource(new YamlMetadata()).Expand([path], Nothing).Files);

        Assert.Equal("regel.md", file.SourcePath);
        Assert.Equal([new AccessTag("leitung")], file.Defaults.Tags!);
    }

    [Fact]
    public void The_nearest_folder_upwards_says_the_defaults()
    {
        _folder.Write("_collection.yaml", "collection: Oben\nunit: 10\ncontact: Frau Kaya\nexamples: [Wer?]");
        _folder.Write("a/b/regel.md", string.Empty);
        _folder.Write("a/c/_collection.yaml", "collection: Unten");
        _folder.Write("a/c/regel.md", string.Empty);

        var plan = Expand(Nothing);

        Assert.Equal(["Oben", "Unten"], plan.Files.Select(file => file.Defaults.Collection?.Value));
        Assert.Equal(["10", null], plan.Files.Select(file => file.Defaults.Unit));
        Assert.Equal(["Oben: Frau Kaya, Wer?", "Unten: , "], plan.Collections.Select(found => $"{found.Name}: {found.Contact}, {string.Join(';', found.Examples)}"));
    }

    [Theory]
    [InlineData("regel.docx.yaml")]
    [InlineData("regel.yaml")]
    public void A_sidecar_goes_before_everything_else(string name)
    {
        _folder.Write("regel.docx", string.Empty);
        _folder.Write(name, "collection: Personal\ntags: [leitung]\nunbekannt: ja");

        var file = Assert.Single(Expand(new ImportChoices(new CollectionName("Andere"), [new AccessTag("a")], [])).Files);

        Assert.Equal("Personal", file.Given.Collection?.Value);
        Assert.Equal([new AccessTag("leitung")], file.Given.Tags!);
        Assert.Contains("unbekannt", Assert.Single(file.Warnings));
    }

    [Fact]
    public void Tags_of_the_command_line_go_before_the_folder_and_the_folder_before_the_last_resort()
    {
        _folder.Write("mit/_collection.yaml", "tags: [soziales]");
        _folder.Write("mit/a.md", string.Empty);
        _folder.Write("ohne/b.md", string.Empty);

        Assert.Equal(["soziales", "alle"], Tags(Expand(Nothing)));
        Assert.Equal(["leitung", "leitung"], Tags(Expand(new ImportChoices(null, [new AccessTag("leitung")], [AccessTag.Everyone]))));
    }

    [Fact]
    public void A_folder_file_that_cannot_be_read_opens_nothing()
    {
        _folder.Write("_collection.yaml", "tags: {leitung: ja}");
        _folder.Write("a.md", string.Empty);

        var plan = Expand(Nothing);

        Assert.Empty(plan.Files.Single().Defaults.Tags!);
        Assert.Contains("_collection.yaml", Assert.Single(plan.Warnings));
    }

    [Fact]
    public void A_sidecar_that_cannot_be_read_refuses_its_file()
    {
        _folder.Write("a.md", string.Empty);
        _folder.Write("a.yaml", "validFrom: bald");

        Assert.Equal(RefusalReason.MetadataUnreadable, Expand(Nothing).Files.Single().Refusal);
    }

    private ImportPlan Expand(ImportChoices choices) => new ImportSource(new YamlMetadata()).Expand([_folder.Path], choices);

    private static IEnumerable<string> Tags(ImportPlan plan) => plan.Files.Select(file => string.Join(',', file.Defaults.Tags!));
}

using StaffAssistant.Core.Documents;
using Xunit;

namespace StaffAssistant.Core.Tests.Documents;

public sealed class DocumentKeyTests
{
    private static readonly CollectionName Personal = new("Personal");

    [Fact]
    public void The_id_in_the_metadata_comes_first() =>
        Assert.Equal(Key(new() { Id = "reise", Number = "DA 3.2" }, "a.md"), Key(new() { Id = "REISE", Number = "DA 9" }, "b.md"));

    [Fact]
    public void Then_the_number_within_the_collection()
    {
        Assert.Equal(Key(new() { Number = "DA 3.2" }, "a.md"), Key(new() { Number = "da  3.2" }, "b.md"));
        Assert.NotEqual(Key(new() { Number = "DA 3.2" }, "a.md"), DocumentKey.From(new() { Number = "DA 3.2" }, new CollectionName("Soziales"), "a.md"));
    }

    [Fact]
    public void Then_the_path() => Assert.NotEqual(Key(new(), "a.md"), Key(new(), "b.md"));

    private static DocumentKey Key(DocumentMetadata metadata, string path) => DocumentKey.From(metadata, Personal, path);
}

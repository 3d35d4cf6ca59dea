using StaffAssistant.Core.Access;
using StaffAssistant.Core.Documents;
using Xunit;

namespace StaffAssistant.Core.Tests.Access;

public sealed class AccessScopeTests
{
    private static readonly CollectionName Personal = new("Personal");

    [Fact]
    public void A_caller_with_one_of_the_tags_sees_the_document() =>
        Assert.True(Scope("LEITUNG").Allows(new DocumentAccess(Personal, [new AccessTag("leitung"), new AccessTag("personalrat")])));

    [Fact]
    public void A_caller_without_the_tag_does_not() => Assert.False(Scope("alle").Allows(new DocumentAccess(Personal, [new AccessTag("leitung")])));

    [Fact]
    public void A_document_without_tags_is_seen_by_the_editors_of_its_collection_alone()
    {
        var untagged = new DocumentAccess(Personal, []);

        Assert.True(AccessScope.Of([], [new CollectionName("personal")]).Allows(untagged));
        Assert.False(AccessScope.Of([AccessTag.Everyone], [new CollectionName("Soziales")]).Allows(untagged));
        Assert.False(Scope("alle").Allows(untagged));
    }

    [Fact]
    public void Unknown_rights_see_nothing() => Assert.False(AccessScope.None.Allows(new DocumentAccess(Personal, [AccessTag.Everyone])));

    [Fact]
    public void A_tag_cannot_pass_for_the_right_of_an_editor() =>
        Assert.False(Scope("editor:personal").Allows(new DocumentAccess(Personal, [])));

    private static AccessScope Scope(params string[] tags) => AccessScope.Of(tags.Select(tag => new AccessTag(tag)));
}

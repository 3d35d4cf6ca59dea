using StaffAssistant.Core.Access;
using StaffAssistant.Core.Access.Explaining;
using StaffAssistant.Core.Documents;

namespace StaffAssistant.Adapters.Tests.Rights.Random;

/// <summary>What a made-up person holds, in plain words.</summary>
internal sealed record RandomPerson(IReadOnlyList<string> Tags, IReadOnlyList<string> EditorOf)
{
    public AccessScope Scope => Imagined.Scope;

    public ImaginedPerson Imagined => new([.. Tags.Select(tag => new AccessTag(tag))], [.. EditorOf.Select(name => new CollectionName(name))]);

    public override string ToString() => $"[{string.Join(',', Tags)}|{string.Join(',', EditorOf)}]";
}

using StaffAssistant.Core.Documents;
using StaffAssistant.Core.Passages;

namespace StaffAssistant.Core.Ingestion;

/// <summary>Splits the text of a version into passages.</summary>
public static class PassageSplitter
{
    /// <summary>The passages in order: one for each block that is no heading.</summary>
    public static IReadOnlyList<Passage> Split(VersionId versionId, string title, IReadOnlyList<TextBlock> blocks) =>
        [.. blocks.Where(block => block.Kind != BlockKind.Heading).Select((block, ordinal) =>
            new Passage(Passage.IdOf(versionId, ordinal), versionId, ordinal, new Locator([title], null, block.Page), [block]))];
}

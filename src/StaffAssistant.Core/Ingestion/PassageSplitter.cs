using StaffAssistant.Core.Documents;
using StaffAssistant.Core.Ingestion.Splitting;
using StaffAssistant.Core.Ingestion.Structure;
using StaffAssistant.Core.Passages;

namespace StaffAssistant.Core.Ingestion;

/// <summary>
/// Splits the text of a version into passages: each a whole unit of meaning (an Absatz, a list with its lead-in, rows of a table with their column names)
/// under one heading. Short neighbours are put together, long ones cut between items or sentences. Headings go into the locator, letterhead and cover lines are
/// left out; no other word of the text is lost.
/// </summary>
public static class PassageSplitter
{
    /// <summary>The most words of a passage; a lead-in or column names that are said again may come on top.</summary>
    public const int MostWords = 220;

    private const int ShortUnit = 40;
    private const int ShortNumberedUnit = 25;
    private const int EnoughWords = 80;
    private const int MostWordsTogether = 130;

    /// <summary>The passages in order. <paramref name="title"/> is the title as filed: a first heading that only repeats it is left out of the heading path.</summary>
    public static IReadOnlyList<Passage> Split(VersionId versionId, string title, IReadOnlyList<TextBlock> blocks)
    {
        var passages = new List<Passage>();
        var text = CoverFilter.WithoutCover(blocks);
        foreach (var section in TextSection.Of(text, DocumentTitle.In(text, title)))
        {
            foreach (var units in Pack(TextUnit.Of(section.Blocks)))
            {
                var reference = ReferenceBuilder.Of(section.Headings, [.. units.Select(unit => unit.Label)]);
                foreach (var group in BlockCutter.Cut([.. units.SelectMany(unit => unit.Blocks)], MostWords))
                    passages.Add(PassageOf(versionId, passages.Count, section, reference, group));
            }
        }

        return passages;
    }

    private static Passage PassageOf(VersionId versionId, int ordinal, TextSection section, string? reference, IReadOnlyList<TextBlock> blocks)
    {
        var path = section.Headings.Select(heading => heading.LabelledText).ToArray();
        return new Passage(Passage.IdOf(versionId, ordinal), versionId, ordinal, new Locator(path, reference, blocks[0].Page ?? section.Headings.LastOrDefault()?.Page), blocks);
    }

    private static List<List<TextUnit>> Pack(IReadOnlyList<TextUnit> units)
    {
        var packs = new List<List<TextUnit>>();
        var words = 0;
        foreach (var unit in units)
        {
            if (packs.Count > 0 && BelongTogether(packs[^1], words, unit))
            {
                packs[^1].Add(unit);
                words += unit.Words;
            }
            else
            {
                packs.Add([unit]);
                words = unit.Words;
            }
        }

        return packs;
    }

    private static bool BelongTogether(List<TextUnit> pack, int words, TextUnit next)
    {
        if (next.Label is { Kind: LabelKind.Annex or LabelKind.Section or LabelKind.Article })
            return false;
        if (pack[^1].IsLeadIn && words + next.Words <= MostWords)
            return true;
        var isShort = next.Label is null ? ShortUnit : ShortNumberedUnit;
        return words + next.Words <= MostWordsTogether && (words < isShort || next.Words < ShortNumberedUnit || (next.Words < isShort && words < EnoughWords));
    }
}

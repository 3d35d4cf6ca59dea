using StaffAssistant.Core.Ingestion;
using StaffAssistant.Core.Ingestion.Splitting;
using StaffAssistant.Core.Ingestion.Structure;
using StaffAssistant.Core.Language;
using StaffAssistant.Core.Passages;

namespace StaffAssistant.Core.Texts;

/// <summary>Makes working texts of what there is: typed words, blocks of a file, passages of a filed version.</summary>
public static class WorkingTexts
{
    /// <summary>A text as it was typed or pasted; hard-wrapped lines are joined, headings and lists recognised.</summary>
    public static WorkingText OfTyped(string title, string text)
    {
        SourceLine[] lines = [.. TextNormalizer.Normalize(text).Split('\n').Select(line => new SourceLine(line))];
        return OfBlocks(title, StructureReader.Read(LineJoiner.Join(lines)));
    }

    /// <summary>What was read from a file.</summary>
    public static WorkingText OfFile(string name, ExtractedText text) =>
        OfBlocks(text.Metadata.Title ?? Path.GetFileNameWithoutExtension(name), text.Blocks) with { Warnings = text.Warnings };

    /// <summary>Blocks in reading order.</summary>
    public static WorkingText OfBlocks(string title, IReadOnlyList<TextBlock> blocks)
    {
        var (paragraphs, headings, page, label) = (new List<TextParagraph>(), new List<TextBlock>(), (int?)null, (BlockLabel?)null);
        foreach (var block in blocks.Where(block => block.LabelledText.Length > 0))
        {
            page = block.Page ?? page;
            if (block.Kind == BlockKind.Heading)
            {
                headings.RemoveAll(above => above.Level >= block.Level);
                headings.Add(block);
                label = null;
            }
            else if (block is { Kind: BlockKind.Paragraph, Label: { } own })
            {
                label = LabelReader.ReadHeading(own + " X");
            }

            var place = new Locator([.. headings.Select(heading => heading.LabelledText)], ReferenceBuilder.Of(headings, [label]), page);
            paragraphs.Add(new TextParagraph(paragraphs.Count + 1, block, place));
        }

        return new WorkingText(title, paragraphs);
    }

    /// <summary>The passages of one version in their order; their headings become paragraphs again.</summary>
    public static WorkingText OfPassages(string title, IReadOnlyList<Passage> passages)
    {
        var paragraphs = new List<TextParagraph>();
        IReadOnlyList<string> above = [];
        foreach (var passage in passages)
        {
            var path = passage.Locator.HeadingPath;
            var known = above.Zip(path).TakeWhile(pair => pair.First == pair.Second).Count();
            foreach (var (depth, heading) in path.Index().Skip(known))
                Add(new TextBlock(BlockKind.Heading, heading) { Level = depth + 1 }, passage.Locator with { HeadingPath = [.. path.Take(depth + 1)] });
            above = path;
            foreach (var block in passage.Blocks)
                Add(block, passage.Locator with { Page = block.Page ?? passage.Locator.Page }, passage.IsHeld ? null : passage.Id);
        }

        return new WorkingText(title, paragraphs);

        void Add(TextBlock block, Locator place, PassageId? source = null) => paragraphs.Add(new TextParagraph(paragraphs.Count + 1, block, place) { Source = source });
    }
}

using StaffAssistant.Core.Passages;

namespace StaffAssistant.Web.Features.Sources;

/// <summary>Blocks that are set as one: a paragraph, a list, a table.</summary>
public sealed record TextRun(RunKind Kind, IReadOnlyList<TextBlock> Blocks)
{
    public static IReadOnlyList<TextRun> Of(IEnumerable<TextBlock> blocks)
    {
        var runs = new List<(RunKind Kind, List<TextBlock> Blocks)>();
        foreach (var block in blocks)
        {
            var kind = KindOf(block.Kind);
            if (runs.Count > 0 && kind != RunKind.Paragraph && runs[^1].Kind == kind && block.Kind != BlockKind.TableHeader)
                runs[^1].Blocks.Add(block);
            else
                runs.Add((kind, [block]));
        }

        return [.. runs.Select(run => new TextRun(run.Kind, run.Blocks))];
    }

    private static RunKind KindOf(BlockKind kind) => kind switch
    {
        BlockKind.Heading or BlockKind.Paragraph => RunKind.Paragraph,
        BlockKind.ListItem => RunKind.List,
        BlockKind.TableHeader or BlockKind.TableRow => RunKind.Table,
    };
}

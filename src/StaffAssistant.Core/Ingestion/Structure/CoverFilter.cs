using System.Text.RegularExpressions;
using StaffAssistant.Core.Passages;

namespace StaffAssistant.Core.Ingestion.Structure;

/// <summary>
/// Drops what stands on the cover and answers no question: the letterhead ("Kreis Musterland · Die Landrätin") and the lines that say number, validity,
/// owner and contact. They are the version's metadata and are shown as such; a case number is none of them and stays. Only before the first text of the document.
/// </summary>
internal static partial class CoverFilter
{
    private const int WordsOfText = 14;

    public static IReadOnlyList<TextBlock> WithoutCover(IReadOnlyList<TextBlock> blocks)
    {
        var end = 0;
        while (end < blocks.Count && !IsText(blocks[end]))
            end++;
        var cover = blocks.Take(end).ToList();
        var kept = cover.Where((block, index) => !IsFurniture(cover, index)).ToList();
        return kept.Count == cover.Count || kept.Count + blocks.Count == end ? blocks : [.. kept, .. blocks.Skip(end)];
    }

    private static bool IsText(TextBlock block) => block.Kind switch
    {
        BlockKind.TableHeader or BlockKind.TableRow or BlockKind.ListItem => true,
        BlockKind.Heading => block.Label is not null,
        BlockKind.Paragraph => block.Label is not null || (!Field().IsMatch(block.Text) && (block.Text.EndsWith('.') || WordCount(block.Text) > WordsOfText)),
    };

    private static bool IsFurniture(List<TextBlock> cover, int index)
    {
        var text = cover[index].Text;
        return Letterhead().IsMatch(text) || Field().IsMatch(text) || StateOfPrint().IsMatch(text)
            || (index > 0 && Letterhead().IsMatch(cover[index - 1].Text) && IsOffice(text));
    }

    // The office under the letterhead: one to four words without a number.
    private static bool IsOffice(string text) => WordCount(text) <= 4 && !text.Any(char.IsDigit) && !text.EndsWith(':');

    private static int WordCount(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length;

    [GeneratedRegex(
        @"^((Der |Die )?(Kreis|Landkreis|Kreisverwaltung|Stadt|Stadtverwaltung|Gemeinde|Landeshauptstadt)\s\p{Lu}[\p{L}-]+(\s·\s.{1,80})?|(Die|Der) (Landrätin|Landrat|Bürgermeisterin|Bürgermeister|Oberbürgermeisterin|Oberbürgermeister)( und der Personalrat)?)$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Letterhead();

    [GeneratedRegex(
        @"^(Nummer|Gültig (ab|seit|bis)|Stand|Zuständig(keit)?|Auskunft|Ansprechperson(en)?|Herausgegeben von|Herausgeber(in)?|Federführung|Fassung|Version)(:| )\s?\S.{0,90}(?<![.!?])$",
        RegexOptions.CultureInvariant)]
    private static partial Regex Field();

    [GeneratedRegex(@"^.{0,60}\bStand:? \d{2}[./]\d.{0,12}$", RegexOptions.CultureInvariant)]
    private static partial Regex StateOfPrint();
}

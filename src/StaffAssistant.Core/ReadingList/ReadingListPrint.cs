using System.Globalization;
using StaffAssistant.Core.Committee;
using StaffAssistant.Core.Documents;

namespace StaffAssistant.Core.ReadingList;

/// <summary>A reading list as a Vermerk: each passage in its own words with its source, the note below it, and all sources once more at the end. In German.</summary>
public static class ReadingListPrint
{
    private static readonly CultureInfo German = CultureInfo.GetCultureInfo("de-DE");

    /// <summary>The Vermerk as a document.</summary>
    public static PrintedDocument Of(IReadOnlyList<ReadEntry> entries, string author, DateOnly day) => new(ReadingListText.Title, [.. BlocksOf(entries, author, day)]) { IsPortrait = true };

    private static IEnumerable<PrintedBlock> BlocksOf(IReadOnlyList<ReadEntry> entries, string author, DateOnly day)
    {
        yield return new PrintedBlock.Paragraph(string.Format(German, ReadingListText.Made, author, day.ToString("d", German)));
        for (var index = 0; index < entries.Count; index++)
        {
            var (entry, source) = entries[index];
            yield return new PrintedBlock.Heading(1, string.Format(German, ReadingListText.Entry, index + 1, source is null ? ReadingListText.Unreadable : TitleOf(entries[index])));
            if (source is null)
                yield return new PrintedBlock.Paragraph(ReadingListText.UnreadableHelp);
            else
            {
                foreach (var line in entries[index].Lines)
                    yield return new PrintedBlock.Paragraph($"„{line.ReplaceLineEndings(" ")}“");
                yield return new PrintedBlock.Paragraph(string.Format(German, ReadingListText.Source, SourceOf(entries[index])));
            }

            if (entry.Note.Length > 0)
                yield return new PrintedBlock.Paragraph(string.Format(German, ReadingListText.Note, entry.Note.ReplaceLineEndings(" ")));
        }

        if (entries.Any(entry => entry.Source is not null))
        {
            yield return new PrintedBlock.Heading(1, ReadingListText.Sources);
            yield return new PrintedBlock.Table(ReadingListText.Sources, [ReadingListText.Number, ReadingListText.Document, ReadingListText.Place, ReadingListText.Validity], [.. RowsOf(entries)]);
        }

        yield return new PrintedBlock.Paragraph(ReadingListText.Basis);
    }

    private static IEnumerable<IReadOnlyList<string>> RowsOf(IReadOnlyList<ReadEntry> entries) => entries
        .Select((entry, index) => (entry.Source, Number: (index + 1).ToString(German)))
        .Where(row => row.Source is not null)
        .Select(row => (IReadOnlyList<string>)[row.Number, row.Source!.Version.TitleWithNumber, PlaceOf(row.Source.Passage.Locator), ValidityOf(row.Source.Version)]);

    private static string TitleOf(ReadEntry entry) => string.Join(", ", new[] { entry.Source!.Version.TitleWithNumber, entry.Source.Passage.Locator.Place }.Where(part => part.Length > 0));

    private static string SourceOf(ReadEntry entry) => string.Join(", ", new[]
    {
        entry.Source!.Version.TitleWithNumber,
        PlaceOf(entry.Source.Passage.Locator),
        ValidityOf(entry.Source.Version),
        entry.Source.Version.Unit ?? entry.Source.Version.Contact ?? string.Empty,
        entry.HasChanged ? ReadingListText.Changed : string.Empty,
    }.Where(part => part.Length > 0));

    private static string PlaceOf(Passages.Locator locator) =>
        string.Join(", ", new[] { locator.Place, locator.Page is { } page ? string.Format(German, ReadingListText.Page, page) : string.Empty }.Where(part => part.Length > 0));

    private static string ValidityOf(DocumentVersion version) => string.Format(German, ReadingListText.Version, version.Ordinal, version.Validity switch
    {
        { From: { } from, To: { } to } => string.Format(German, ReadingListText.Between, from.ToString("d", German), to.ToString("d", German)),
        { From: { } from } => string.Format(German, ReadingListText.Since, from.ToString("d", German)),
        { To: { } to } => string.Format(German, ReadingListText.Until, to.ToString("d", German)),
        _ => ReadingListText.Always,
    });
}

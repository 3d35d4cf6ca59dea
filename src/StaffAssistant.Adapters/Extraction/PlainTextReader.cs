using StaffAssistant.Core.Ingestion;
using StaffAssistant.Core.Ingestion.Structure;

namespace StaffAssistant.Adapters.Extraction;

/// <summary>Reads plain text: any common encoding, front matter allowed, hard-wrapped lines joined, tables set with tabs or spaces.</summary>
internal sealed class PlainTextReader : IFormatReader
{
    /// <inheritdoc />
    public IReadOnlyList<string> Extensions { get; } = [".txt", ".text"];

    /// <inheritdoc />
    public ExtractionResult Read(byte[] content, IProgress<ReadingProgress>? progress, CancellationToken cancellationToken)
    {
        if (TextDecoder.Decode(content) is not { } decoded)
            return new ExtractionResult.Refused(RefusalReason.WrongContent);
        var notes = new TextNotes();
        notes.Look(decoded);
        if (FrontMatter.Split(TextCleaner.Clean(decoded)) is not var (metadata, warnings, text))
            return new ExtractionResult.Refused(RefusalReason.MetadataUnreadable);
        var blocks = StructureReader.Read(ColumnText.Read([.. text.Split('\n').Select(line => new SourceLine(line))]));
        return new ExtractionResult.Extracted(new ExtractedText(metadata, blocks, [], [.. warnings, .. notes.Warnings]));
    }
}

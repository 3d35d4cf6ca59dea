using StaffAssistant.Core.Documents;
using StaffAssistant.Core.Passages;

namespace StaffAssistant.Core.Ingestion;

/// <summary>What an extractor read from one file.</summary>
/// <param name="Metadata">What the file says about itself: front matter or document properties.</param>
/// <param name="Blocks">The text in reading order, headings included; running headers, footers and page numbers left out, hard-wrapped lines joined.</param>
/// <param name="Pages">Pages with word boxes; empty where the format has none.</param>
/// <param name="Warnings">What a person should know, in German sentences.</param>
public sealed record ExtractedText(
    DocumentMetadata Metadata,
    IReadOnlyList<TextBlock> Blocks,
    IReadOnlyList<PageLayout> Pages,
    IReadOnlyList<string> Warnings);

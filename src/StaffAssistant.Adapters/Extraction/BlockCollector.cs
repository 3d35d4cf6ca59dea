using System.Globalization;
using StaffAssistant.Core.Documents;
using StaffAssistant.Core.Ingestion;
using StaffAssistant.Core.Ingestion.Structure;
using StaffAssistant.Core.Passages;

namespace StaffAssistant.Adapters.Extraction;

/// <summary>Collects the blocks of a file and what a person should know about it. Reading ends as soon as there is more than may be read.</summary>
internal sealed class BlockCollector(int maximumCharacters, CancellationToken cancellationToken)
{
    private const int MostBlocks = 300_000;

    private readonly List<TextBlock> _blocks = [];
    private readonly List<(string Sentence, int Count)> _warnings = [];
    private readonly TextNotes _signs = new();
    private long _characters;

    /// <summary>The blocks so far.</summary>
    public IReadOnlyList<TextBlock> Blocks => _blocks;

    /// <summary>Adds a block; one without words is left out.</summary>
    public void Add(TextBlock block)
    {
        if (block.Text.Length == 0)
            return;
        EnsureRoom(block.Text.Length);
        _characters += block.Text.Length;
        _blocks.Add(block);
        if (_blocks.Count > MostBlocks)
            throw new ReadingRefusedException(RefusalReason.TooLarge);
    }

    /// <summary>Adds one block on one line.</summary>
    public void Add(BlockKind kind, string text, int level = 0, string? label = null) => Add(new TextBlock(kind, TextCleaner.Line(text)) { Level = level, Label = label });

    /// <summary>Takes the last block back.</summary>
    public void RemoveLast()
    {
        _characters -= _blocks[^1].Text.Length;
        _blocks.RemoveAt(_blocks.Count - 1);
    }

    /// <summary>Ends the reading when so many characters more, which are held but not yet added, would be too many.</summary>
    public void EnsureRoom(long characters)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (_characters + characters > maximumCharacters)
            throw new ReadingRefusedException(RefusalReason.TooLarge);
    }

    /// <summary>Looks at a piece of text as it stands in the file, for signs that nobody sees.</summary>
    public void Look(string text) => _signs.Look(text);

    /// <summary>Notes what a person should know (<see cref="FileWarnings"/>); it is told once, with how often it was noted.</summary>
    public void Warn(string sentence)
    {
        var index = _warnings.FindIndex(warning => warning.Sentence == sentence);
        if (index < 0)
            _warnings.Add((sentence, 1));
        else
            _warnings[index] = (sentence, _warnings[index].Count + 1);
    }

    /// <summary>What was read, its structure found.</summary>
    public ExtractionResult ToResult(DocumentMetadata metadata) =>
        new ExtractionResult.Extracted(new ExtractedText(metadata, StructureReader.Read(_blocks), [], [.. _warnings.Select(warning => string.Format(CultureInfo.InvariantCulture, warning.Sentence, warning.Count)), .. _signs.Warnings]));
}

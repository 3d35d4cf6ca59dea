namespace StaffAssistant.Adapters.Templates;

/// <summary>Takes characters of a line out of the source.</summary>
internal static class LineCut
{
    /// <summary>Adds what changes.</summary>
    /// <param name="source">The source of the part.</param>
    /// <param name="pieces">The line.</param>
    /// <param name="gone">For each character of the line, whether it goes; those of protected pieces stay.</param>
    /// <param name="cuts">Gets what changes.</param>
    public static void Write(string source, IReadOnlyList<ParagraphPiece> pieces, bool[] gone, List<Splice> cuts)
    {
        var at = 0;
        foreach (var piece in pieces)
        {
            var here = gone.AsSpan(at, piece.Text.Length);
            at += piece.Text.Length;
            if (piece.IsLocked || !here.Contains(true))
                continue;
            if (piece.Element is { } element)
                Shorten(element, source, here, cuts);
            else if ((piece.Control ?? piece.LineBreak) is { } whole)
                cuts.Add(new Splice(whole.Start, whole.End, string.Empty));
        }
    }

    private static void Shorten(SourceElement element, string source, ReadOnlySpan<bool> gone, List<Splice> cuts)
    {
        var text = SourceText.Read(source, element.ContentStart, element.ContentEnd).Text;
        var left = new System.Text.StringBuilder();
        for (var at = 0; at < text.Length; at++)
        {
            if (!gone[at])
                left.Append(text[at]);
        }

        if (FieldWriter.KeepBlanks(element) is { } keep)
            cuts.Add(keep);
        cuts.Add(new Splice(element.ContentStart, element.ContentEnd, SourceText.Encode(left.ToString())));
    }
}

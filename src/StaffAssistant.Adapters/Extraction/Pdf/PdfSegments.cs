namespace StaffAssistant.Adapters.Extraction.Pdf;

/// <summary>A stretch of a PDF file: objects in the open, and the stream that follows them; one of the two may be empty.</summary>
/// <param name="Objects">Dictionaries, arrays and strings up to the stream.</param>
/// <param name="Stream">The bytes of the stream as they lie in the file.</param>
internal readonly record struct PdfSegments(ReadOnlyMemory<byte> Objects, ReadOnlyMemory<byte> Stream)
{
    private const int Longest = 1 << 20;

    /// <summary>Takes a file apart by its words <c>stream</c> and <c>endstream</c> alone, whatever tables and lengths in it say.</summary>
    public static IEnumerable<PdfSegments> In(ReadOnlyMemory<byte> file)
    {
        for (var at = 0; at < file.Length;)
        {
            var rest = file[at..];
            var word = NextStream(rest.Span);
            var open = word < 0 ? rest : rest[..word];
            for (; open.Length > Longest; open = open[Longest..])
                yield return new PdfSegments(open[..Longest], default);
            if (word < 0)
            {
                yield return new PdfSegments(open, default);
                yield break;
            }

            var body = rest[(word + "stream"u8.Length)..];
            var end = body.Span.IndexOf("endstream"u8);
            yield return new PdfSegments(open, Trim(end < 0 ? body : body[..end]));
            at = end < 0 ? file.Length : file.Length - body.Length + end + "endstream"u8.Length;
        }
    }

    private static int NextStream(ReadOnlySpan<byte> bytes)
    {
        for (var at = 0; ;)
        {
            var found = bytes[at..].IndexOf("stream"u8);
            if (found < 0)
                return -1;
            at += found;
            if (at + 6 < bytes.Length && bytes[at + 6] is (byte)'\r' or (byte)'\n' or (byte)' ' && !bytes[..at].EndsWith("end"u8))
                return at;
            at += 6;
        }
    }

    private static ReadOnlyMemory<byte> Trim(ReadOnlyMemory<byte> body)
    {
        var start = 0;
        while (start < Math.Min(3, body.Length) && body.Span[start] is (byte)'\r' or (byte)'\n' or (byte)' ')
            start++;
        return body[start..];
    }
}

using System.Text;
using StaffAssistant.Adapters.Extraction;
using StaffAssistant.Core.Ingestion;

namespace StaffAssistant.Adapters.Templates;

/// <summary>A part of the package as text, and back to bytes in the encoding that it came in.</summary>
internal sealed class WordPart
{
    private readonly Encoding _encoding;
    private readonly byte[] _mark;

    private WordPart(string name, string source, Encoding encoding, byte[] mark)
    {
        (Name, Source, _encoding, _mark) = (name, source, encoding, mark);
        Root = SourceXml.Read(source);
    }

    /// <summary>Its name in the package.</summary>
    public string Name { get; }

    /// <summary>Its text.</summary>
    public string Source { get; }

    /// <summary>Its root element.</summary>
    public SourceElement Root { get; }

    /// <summary>Reads a part that was looked through before.</summary>
    /// <exception cref="ReadingRefusedException">It is in an encoding that Word does not write.</exception>
    public static WordPart Read(string name, byte[] bytes)
    {
        Encoding[] known = [new UTF8Encoding(true, true), new UnicodeEncoding(false, true, true), new UnicodeEncoding(true, true, true)];
        var encoding = Array.Find(known, candidate => bytes.AsSpan().StartsWith(candidate.Preamble)) ?? known[0];
        var mark = bytes.AsSpan().StartsWith(encoding.Preamble) ? encoding.GetPreamble() : [];
        try
        {
            var source = encoding.GetString(bytes, mark.Length, bytes.Length - mark.Length);
            var head = source[..Math.Min(200, source.Length)];
            if (head.Contains("encoding=", StringComparison.Ordinal) && !head.Contains("utf-8", StringComparison.OrdinalIgnoreCase) && !head.Contains("utf-16", StringComparison.OrdinalIgnoreCase))
                throw new ReadingRefusedException(RefusalReason.Damaged);
            return new WordPart(name, source, encoding, mark);
        }
        catch (Exception fault) when (fault is DecoderFallbackException or InvalidDataException)
        {
            throw new ReadingRefusedException(RefusalReason.Damaged);
        }
    }

    /// <summary>The bytes with some places replaced; everything between them is as it was.</summary>
    public byte[] With(IEnumerable<Splice> splices)
    {
        var (text, at) = (new StringBuilder(Source.Length + 1024), 0);
        foreach (var splice in splices.OrderBy(splice => splice.Start).ThenBy(splice => splice.End))
        {
            text.Append(Source, at, splice.Start - at).Append(splice.Text);
            at = splice.End;
        }

        text.Append(Source, at, Source.Length - at);
        return [.. _mark, .. _encoding.GetBytes(text.ToString())];
    }
}

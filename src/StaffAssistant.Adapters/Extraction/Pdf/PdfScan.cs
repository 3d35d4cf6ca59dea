using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using StaffAssistant.Core.Ingestion;

namespace StaffAssistant.Adapters.Extraction.Pdf;

/// <summary>
/// Looks through the bytes of a PDF file before the library does: nesting, bombs, encryption, and whatever would run or reach something. Only the words of
/// the file are looked for, so that no trick with tables or lengths hides anything from it.
/// </summary>
internal sealed partial class PdfScan
{
    private const int DeepestNesting = 2 * 128;
    private readonly ExtractionOptions _limits;
    private readonly PdfNesting _nesting = new();
    private readonly SortedSet<string> _warnings = new(StringComparer.Ordinal);
    private int _activeLinks;

    private PdfScan(ExtractionOptions limits) => _limits = limits;

    /// <summary>True when the file says that it is encrypted.</summary>
    public bool IsEncrypted { get; private set; }

    /// <summary>True when a password would open it.</summary>
    public bool HasPassword { get; private set; }

    /// <summary>What a person should know.</summary>
    public IEnumerable<string> Warnings => _activeLinks > 0 ? [.. _warnings, LinkTarget.Warning(_activeLinks)] : _warnings;

    /// <summary>Looks a file through.</summary>
    /// <exception cref="ReadingRefusedException">It is a bomb.</exception>
    public static PdfScan Of(byte[] file, ExtractionOptions limits, CancellationToken cancellationToken)
    {
        var scan = new PdfScan(limits);
        foreach (var segment in PdfSegments.In(file))
        {
            cancellationToken.ThrowIfCancellationRequested();
            scan.Look(segment, file.Length);
        }

        scan.LookAtEncryption(file);
        if (PdfTables.LeadInCircles(file))
            scan._warnings.Add("Die Verweistabellen der Datei führen im Kreis. Der Text wurde gelesen, soweit er erreichbar ist.");
        if (HoldsArchive(file))
            scan._warnings.Add("Die Datei ist zugleich ein ZIP-Archiv. Sie wurde nur als PDF gelesen.");
        return scan;
    }

    private void Look(PdfSegments segment, int fileLength)
    {
        LookAtObjects(segment.Objects.Span);
        if (segment.Stream.IsEmpty)
            return;
        var dictionary = Words(segment.Objects.Span[^Math.Min(segment.Objects.Length, 4096)..]);
        dictionary = dictionary[Math.Max(0, dictionary.LastIndexOf(" obj", StringComparison.Ordinal))..];
        if (Length().Match(dictionary) is { Success: true } length && !(long.TryParse(length.Groups[1].ValueSpan, CultureInfo.InvariantCulture, out var bytes) && bytes <= fileLength))
            _warnings.Add("Die Längenangaben in der Datei stimmen nicht. Sie ist vermutlich beschädigt.");
        var isDeflated = Deflated().IsMatch(dictionary);
        if (isDeflated && !dictionary.Contains("/Image", StringComparison.Ordinal))
            LimitedFilters.Measure(segment.Stream, _limits);
        if (dictionary.Contains("/ObjStm", StringComparison.Ordinal) && isDeflated)
            LookAtObjects(Inflate(segment.Stream));
        if (dictionary.Contains("/Metadata", StringComparison.Ordinal) || dictionary.Contains("/XML", StringComparison.Ordinal))
            LookAtXml(isDeflated ? Inflate(segment.Stream) : segment.Stream.Span);
    }

    private void LookAtObjects(ReadOnlySpan<byte> objects)
    {
        _nesting.Read(objects);
        if (_nesting.Deepest > DeepestNesting)
            throw new ReadingRefusedException(RefusalReason.TooDeep);
        var words = Words(objects);
        if (Script().IsMatch(words))
            _warnings.Add("Die Datei enthält Skripte. Sie wurden nicht ausgeführt.");
        if (Action().IsMatch(words))
            _warnings.Add("Die Datei würde Programme starten, andere Dateien öffnen oder Daten senden. Es wurde nur ihr Text gelesen.");
        if (Attachment().IsMatch(words))
            _warnings.Add("Die Datei enthält Anlagen. Sie wurden nicht geöffnet.");
        if (words.Contains("/XFA", StringComparison.Ordinal))
            _warnings.Add("Die Datei enthält ein dynamisches Formular (XFA). Es wurde nur der feste Text gelesen.");
        _activeLinks += Address().Matches(words).Count(link => LinkTarget.IsActive(link.Groups["text"].Success ? link.Groups["text"].Value : FromHex(link.Groups["hex"].Value)));
    }

    private void LookAtXml(ReadOnlySpan<byte> xml)
    {
        if (xml.IndexOf("<!DOCTYPE"u8) >= 0 || xml.IndexOf("<!ENTITY"u8) >= 0)
            _warnings.Add("Die Datei enthält Nebenteile, die unzulässig aufgebaut sind. Sie wurden nicht gelesen.");
    }

    private void LookAtEncryption(byte[] file)
    {
        var tail = Encoding.Latin1.GetString(file);
        if (Encrypt().Match(tail) is not { Success: true } match)
            return;
        IsEncrypted = true;
        var start = match.Groups["object"].Success ? Regex.Match(tail, $@"(?<![0-9]){match.Groups["object"].Value}\s+[0-9]+\s+obj") : match;
        var handler = start.Success ? tail.Substring(start.Index, Math.Min(4096, tail.Length - start.Index)) : string.Empty;
        HasPassword = StandardHandler().IsMatch(handler);
    }

    private ReadOnlySpan<byte> Inflate(ReadOnlyMemory<byte> stream)
    {
        LimitedFilters.Measure(stream, _limits);
        using var unpacked = new MemoryStream();
        try
        {
            using var bytes = new ZLibStream(new MemoryStream(stream.ToArray(), writable: false), CompressionMode.Decompress);
            bytes.CopyTo(unpacked);
        }
        catch (InvalidDataException)
        {
            // What came out before is looked at.
        }

        return unpacked.GetBuffer().AsSpan(0, (int)unpacked.Length);
    }

    // Names may be written with codes: /Java#53cript.
    private static string Words(ReadOnlySpan<byte> bytes)
    {
        var words = Encoding.Latin1.GetString(bytes);
        return words.Contains('#', StringComparison.Ordinal) ? Code().Replace(words, code => ((char)int.Parse(code.ValueSpan[1..], NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString()) : words;
    }

    private static string FromHex(string digits)
    {
        var plain = string.Concat(digits.Where(char.IsAsciiHexDigit));
        return Encoding.Latin1.GetString(Convert.FromHexString(plain[..(plain.Length & ~1)]));
    }

    // The directory of an archive stands at the very end, whatever comes before it.
    private static bool HoldsArchive(ReadOnlySpan<byte> file)
    {
        var tail = file[^Math.Min(file.Length, 70_000)..];
        return tail.LastIndexOf("PK\u0005\u0006"u8) >= 0 && file.IndexOf("PK\u0001\u0002"u8) >= 0;
    }

    [GeneratedRegex(@"/Length\s+([0-9]+)\s*(?![0-9]|\s[0-9]+\s+R)")]
    private static partial Regex Length();

    [GeneratedRegex(@"/(FlateDecode|Fl)\b")]
    private static partial Regex Deflated();

    [GeneratedRegex(@"/(JavaScript|JS)\b")]
    private static partial Regex Script();

    [GeneratedRegex(@"/(Launch|GoToR|GoToE|SubmitForm|ImportData|RichMedia|Rendition)\b")]
    private static partial Regex Action();

    [GeneratedRegex(@"/(EmbeddedFiles?|FileAttachment)\b")]
    private static partial Regex Attachment();

    [GeneratedRegex(@"/URI\s*(\((?<text>[^)]{0,2048})|<(?<hex>[0-9A-Fa-f\s]{0,4096})>)")]
    private static partial Regex Address();

    [GeneratedRegex(@"/Encrypt\s*((?<object>[0-9]{1,9})\s+[0-9]{1,5}\s+R|<<)")]
    private static partial Regex Encrypt();

    [GeneratedRegex(@"/Filter\s*/Standard\b")]
    private static partial Regex StandardHandler();

    [GeneratedRegex("#[0-9A-Fa-f]{2}")]
    private static partial Regex Code();
}

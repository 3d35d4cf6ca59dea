using System.Xml;
using StaffAssistant.Core.Ingestion;

namespace StaffAssistant.Adapters.Extraction.Packages;

/// <summary>
/// A ZIP package (DOCX, ODT, XLSX, PPTX) that was looked through before any library sees it: its directory has one meaning, every part was unpacked once
/// with its bytes counted, and all XML was looked through. A reader asks <see cref="Require"/> for each part that it parses; others are never parsed.
/// </summary>
internal sealed class GuardedPackage
{
    // Byte order marks, zero bytes of UTF-16 and white space.
    private static ReadOnlySpan<byte> BeforeXml => [0xEF, 0xBB, 0xBF, 0xFE, 0xFF, 0, (byte)' ', (byte)'\t', (byte)'\r', (byte)'\n'];

    private readonly byte[] _content;
    private readonly ExtractionOptions _limits;
    private readonly Dictionary<string, PackageEntry> _entries;
    private readonly Dictionary<string, RefusalReason> _unsafe = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _checked = new(StringComparer.OrdinalIgnoreCase);

    private GuardedPackage(byte[] content, ExtractionOptions limits, IReadOnlyList<PackageEntry> entries)
    {
        (_content, _limits) = (content, limits);
        _entries = entries.Where(entry => !entry.IsFolder).ToDictionary(entry => entry.Name, StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>The names of its parts, without folders.</summary>
    public IReadOnlyCollection<string> Names => _entries.Keys;

    /// <summary>True when something in it must not be parsed; a reader that does not need it goes on and warns.</summary>
    public bool HasUnsafeParts => _unsafe.Count > 0;

    /// <summary>Looks a package through.</summary>
    /// <exception cref="ReadingRefusedException">It exceeds a limit, has macros or a password, is damaged or means two things.</exception>
    public static GuardedPackage Open(byte[] content, ExtractionOptions limits, CancellationToken cancellationToken)
    {
        var entries = PackageDirectory.Read(content, limits.MaximumParts);
        if (PackageRules.Check(entries) is { } refusal)
            throw new ReadingRefusedException(refusal);
        var package = new GuardedPackage(content, limits, entries);
        var budget = new UnpackBudget(limits);
        foreach (var entry in entries)
        {
            cancellationToken.ThrowIfCancellationRequested();
            package.Check(entry, budget, cancellationToken);
        }

        return package;
    }

    /// <summary>True when it has a part of this name.</summary>
    public bool Has(string name) => _entries.ContainsKey(name);

    /// <summary>Makes sure that an XML part may be parsed. A leading slash does not count.</summary>
    /// <exception cref="ReadingRefusedException">It is missing, no XML, or built to do harm.</exception>
    public void Require(string name)
    {
        var part = Uri.UnescapeDataString(name.TrimStart('/'));
        if (_unsafe.TryGetValue(part, out var reason))
            throw new ReadingRefusedException(reason);
        if (!_checked.Contains(part))
            throw new ReadingRefusedException(RefusalReason.Damaged);
    }

    /// <summary>Opens an XML part for reading piece by piece.</summary>
    /// <exception cref="ReadingRefusedException">As <see cref="Require"/>.</exception>
    public XmlReader OpenXml(string name)
    {
        Require(name);
        var settings = CarefulXml.Settings(_limits);
        settings.CloseInput = true;
        return XmlReader.Create(Open(name), settings);
    }

    /// <summary>Opens a part; its bytes were counted before.</summary>
    /// <exception cref="ReadingRefusedException">It is missing.</exception>
    public Stream Open(string name) => _entries.TryGetValue(name.TrimStart('/'), out var entry)
        ? new CountedPart(_content, entry, new UnpackBudget(_limits))
        : throw new ReadingRefusedException(RefusalReason.Damaged);

    private void Check(PackageEntry entry, UnpackBudget budget, CancellationToken cancellationToken)
    {
        using var part = new CountedPart(_content, entry, budget);
        var head = new byte[64];
        var length = part.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
        if (IsXml(entry.Name, head.AsSpan(0, length)))
        {
            _checked.Add(entry.Name);
            using var whole = new HeadedStream(head.AsMemory(0, length), part);
            if (CarefulXml.Check(whole, _limits, cancellationToken) is { } reason)
                _unsafe[entry.Name] = reason;
        }

        var rest = new byte[64 * 1024];
        while (part.Read(rest) > 0)
            cancellationToken.ThrowIfCancellationRequested();
        // A size that is not true is there to deceive somebody.
        if (part.Count != entry.Length)
            throw new ReadingRefusedException(RefusalReason.Damaged);
    }

    private static bool IsXml(string name, ReadOnlySpan<byte> head) =>
        name.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".rels", StringComparison.OrdinalIgnoreCase)
        || head.TrimStart(BeforeXml) is [(byte)'<', ..];
}

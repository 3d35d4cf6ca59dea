using System.IO.Compression;
using StaffAssistant.Adapters.Extraction.Packages;
using StaffAssistant.Core.Ingestion;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace StaffAssistant.Adapters.Extraction.Pdf;

/// <summary>The library's filters, with what comes out counted: a stream may not unpack to more than is allowed, nor to very much out of very little.</summary>
internal sealed class LimitedFilters(ExtractionOptions limits) : IFilterProvider
{
    /// <summary>The filters as they are, for one that asks for its own parameters.</summary>
    public static IFilterProvider None => DefaultFilterProvider.Instance;

    private readonly IFilterProvider _filters = DefaultFilterProvider.Instance;

    /// <summary>Why the file must be refused; the library may have gone on without a word.</summary>
    public RefusalReason? Refusal { get; private set; }

    /// <inheritdoc />
    public IReadOnlyList<IFilter> GetFilters(DictionaryToken dictionary) => Limit(_filters.GetFilters(dictionary));

    /// <inheritdoc />
    public IReadOnlyList<IFilter> GetNamedFilters(IReadOnlyList<NameToken> names) => Limit(_filters.GetNamedFilters(names));

    /// <inheritdoc />
    public IReadOnlyList<IFilter> GetAllFilters() => Limit(_filters.GetAllFilters());

    /// <summary>Counts what a deflated stream unpacks to, without keeping it. Bytes that are none end it quietly: the reader will say so.</summary>
    /// <exception cref="ReadingRefusedException">It is too much.</exception>
    public static long Measure(ReadOnlyMemory<byte> packed, ExtractionOptions limits)
    {
        var budget = new UnpackBudget(limits);
        var buffer = new byte[64 * 1024];
        long count = 0;
        try
        {
            using var bytes = new ZLibStream(new MemoryStream(packed.ToArray(), writable: false), CompressionMode.Decompress);
            for (int read; (read = bytes.Read(buffer)) > 0; count += read)
                budget.Spend(read, count, packed.Length);
        }
        catch (InvalidDataException)
        {
            return count;
        }

        return count;
    }

    private Limited[] Limit(IReadOnlyList<IFilter> filters) => [.. filters.Select(filter => new Limited(filter, this))];

    private Memory<byte> Decode(IFilter filter, Memory<byte> input, DictionaryToken dictionary, int index)
    {
        try
        {
            if (filter is FlateFilter)
                Measure(input, limits);
            var output = filter.Decode(input, dictionary, _filters, index);
            new UnpackBudget(limits).Spend(output.Length, 0, input.Length);
            return output;
        }
        catch (ReadingRefusedException refused)
        {
            Refusal = refused.Reason;
            throw;
        }
    }

    private sealed class Limited(IFilter filter, LimitedFilters owner) : IFilter
    {
        public bool IsSupported => filter.IsSupported;

        public Memory<byte> Decode(Memory<byte> input, DictionaryToken streamDictionary, IFilterProvider filterProvider, int filterIndex) =>
            owner.Decode(filter, input, streamDictionary, filterIndex);
    }
}

using BenchmarkDotNet.Attributes;
using StaffAssistant.Adapters.Persistence.Vectors;
using StaffAssistant.Core.Access;
using StaffAssistant.Core.Embedding;

namespace StaffAssistant.Benchmarks;

/// <summary>One question against every vector that its asker may see, each of them random; without the few exact ones that are read from the file afterwards.</summary>
public class VectorBenchmarks
{
    // As many as a search of thirty neighbours compares exactly.
    private const int Most = 120;
    private readonly VectorQuery _query = new(AccessScope.Of([AccessTag.Everyone]), new DateOnly(2026, 11, 23));
    private VectorTable _table = null!;
    private QuantizedVector _question;

    [Params(92_000, 1_000_000)]
    public int Passages { get; set; }

    [Params(384, 768)]
    public int Dimension { get; set; }

    [GlobalSetup]
    public void Prepare()
    {
        var random = new Random(23);
        var (grant, document) = (_query.Scope.Grants.First(), Guid.Empty);
        _table = new VectorTable(Dimension);
        for (var number = 0; number < Passages; number++)
        {
            document = number % 100 == 0 ? Guid.NewGuid() : document;
            var row = new VectorRow(Guid.NewGuid(), document, Guid.Empty, grant, "Rules", 0, int.MaxValue);
            _table.Set(row);
            _table.SetVector(row.Id, Draw(random));
        }

        _question = Draw(random);
    }

    [Benchmark]
    public int Scan() => _table.Scan(_query, _question, Most, CancellationToken.None).Compared;

    private QuantizedVector Draw(Random random)
    {
        var codes = new sbyte[Dimension];
        random.NextBytes(System.Runtime.InteropServices.MemoryMarshal.AsBytes(codes.AsSpan()));
        return new QuantizedVector(codes, 1f / (127 * MathF.Sqrt(Dimension / 3f)));
    }
}

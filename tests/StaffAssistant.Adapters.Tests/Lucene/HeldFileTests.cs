using CsCheck;
using Lucene.Net.Store;
using StaffAssistant.Adapters.Lucene;
using Xunit;

namespace StaffAssistant.Adapters.Tests.Lucene;

public sealed class HeldFileTests
{
    private static readonly Gen<byte[]> Bytes = Gen.Byte.Array[1, 300];

    [Fact]
    public void It_reads_from_each_place_what_the_file_holds_there() => Gen.Select(Bytes, Gen.Int[0, 300], Gen.Int[0, 300]).Sample((bytes, from, count) =>
    {
        var (start, length) = (from % bytes.Length, count % (bytes.Length - (from % bytes.Length) + 1));
        using var file = Held(bytes);
        file.Seek(start);
        var read = new byte[length + 2];

        file.ReadBytes(read, 1, length);

        Assert.Equal(bytes.AsSpan(start, length), read.AsSpan(1, length));
        Assert.Equal((0, 0), (read[0], read[^1]));
        Assert.Equal(start + length, file.Position);
        if (file.Position < file.Length)
            Assert.Equal(bytes[start + length], file.ReadByte());
    });

    [Fact]
    public void Nothing_is_read_past_its_end() => Gen.Select(Bytes, Gen.Int[0, 300], Gen.Int[1, 50]).Sample((bytes, from, more) =>
    {
        using var file = Held(bytes);
        var start = from % (bytes.Length + 1);
        file.Seek(start);
        Assert.Throws<EndOfStreamException>(() => file.ReadBytes(new byte[400], 0, bytes.Length - start + more));
        file.Seek(bytes.Length);
        Assert.Throws<EndOfStreamException>(() => file.ReadByte());
    });

    [Fact]
    public void Copies_read_each_at_their_own_place()
    {
        using var file = Held([1, 2, 3, 4]);
        file.Seek(1);
        var copy = (IndexInput)file.Clone();

        copy.Seek(3);

        Assert.Equal((1L, (byte)2), (file.Position, file.ReadByte()));
        Assert.Equal((3L, (byte)4), (copy.Position, copy.ReadByte()));
    }

    [Fact]
    public void Its_memory_is_given_back_once_and_by_no_copy()
    {
        var released = 0;
        var file = new HeldFile("a", [1, 2], () => released++);
        ((IndexInput)file.Clone()).Dispose();
        Assert.Equal(0, released);

        file.Dispose();
        file.Dispose();

        Assert.Equal(1, released);
    }

    private static HeldFile Held(byte[] bytes) => new("a", bytes, () => { });
}

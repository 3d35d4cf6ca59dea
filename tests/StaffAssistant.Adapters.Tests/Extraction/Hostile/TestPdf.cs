using System.IO.Compression;
using System.Text;

namespace StaffAssistant.Adapters.Tests.Extraction.Hostile;

/// <summary>Makes PDF files object by object, harmless or not. Objects 1 to 5 are catalogue, pages, page, content, font.</summary>
internal sealed class TestPdf
{
    public const string Text = "BT /F1 12 Tf 72 720 Td (Die Frist betraegt sechs Wochen.) Tj ET";

    private readonly SortedDictionary<int, byte[]> _objects = [];
    private string _trailer = string.Empty;

    public TestPdf(string content = Text, string catalog = "", string page = "", string resources = "")
    {
        With(1, $"<</Type/Catalog/Pages 2 0 R{catalog}>>");
        With(2, "<</Type/Pages/Kids[3 0 R]/Count 1>>");
        With(3, $"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>{resources}>>{page}>>");
        With(4, string.Empty, Encoding.Latin1.GetBytes(content));
        With(5, "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>");
    }

    public static byte[] Deflate(byte[] bytes)
    {
        using var packed = new MemoryStream();
        using (var stream = new ZLibStream(packed, CompressionLevel.Optimal))
            stream.Write(bytes);
        return packed.ToArray();
    }

    public TestPdf With(int number, string body)
    {
        _objects[number] = Encoding.Latin1.GetBytes(body);
        return this;
    }

    public TestPdf With(int number, string dictionary, byte[] stream)
    {
        _objects[number] = [.. Encoding.Latin1.GetBytes($"<</Length {stream.Length}{dictionary}>>stream\n"), .. stream, .. "\nendstream"u8];
        return this;
    }

    public TestPdf WithTrailer(string entries)
    {
        _trailer = entries;
        return this;
    }

    public byte[] Build()
    {
        using var file = new MemoryStream();
        file.Write("%PDF-1.7\n"u8);
        var offsets = new SortedDictionary<int, long>();
        foreach (var (number, body) in _objects)
        {
            offsets[number] = file.Position;
            file.Write([.. Encoding.Latin1.GetBytes($"{number} 0 obj\n"), .. body, .. "\nendobj\n"u8]);
        }

        var start = file.Position;
        var table = new StringBuilder("xref\n0 1\n0000000000 65535 f \n");
        foreach (var (number, offset) in offsets)
            table.Append(null, $"{number} 1\n{offset:D10} 00000 n \n");
        table.Append(null, $"trailer\n<</Size {offsets.Keys.Max() + 1}/Root 1 0 R{_trailer.Replace("{start}", $"{start}", StringComparison.Ordinal)}>>\nstartxref\n{start}\n%%EOF\n");
        file.Write(Encoding.Latin1.GetBytes(table.ToString()));
        return file.ToArray();
    }
}

using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using StaffAssistant.Adapters.Extraction;
using StaffAssistant.Testing;
using Xunit;

namespace StaffAssistant.Adapters.Tests.Extraction.Hostile;

/// <summary>Small valid files, changed at random places: each ends with a result, whatever the libraries make of it.</summary>
public sealed class MutatedFilesTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory();

    public void Dispose() => _folder.Delete(recursive: true);

    [Theory]
    [InlineData("a.docx")]
    [InlineData("a.pdf")]
    [InlineData("a.md")]
    [InlineData("a.txt")]
    [InlineData("a.csv")]
    [InlineData("a.html")]
    [InlineData("a.eml")]
    public async Task Each_changed_file_ends_with_a_result(string name)
    {
        var original = Make(name);
        await using var process = new ExtractionProcess(Options.Create(new ExtractionOptions()), TimeProvider.System, NullLogger<ExtractionProcess>.Instance);
        var path = Path.Combine(_folder.FullName, "x");
        var random = LongRun.Seeded(line => TestContext.Current.TestOutputHelper!.WriteLine(line));
        for (var change = 0; change < LongRun.Count(60, 1_000); change++)
        {
            await File.WriteAllBytesAsync(path, Mutate(original, random), TestContext.Current.CancellationToken);

            Assert.NotNull(await process.ExtractAsync(path, name, null, TestContext.Current.CancellationToken));
        }
    }

    private static byte[] Mutate(byte[] original, Random random)
    {
        var bytes = original.ToList();
        for (var change = random.Next(1, 8); change > 0; change--)
        {
            var at = random.Next(bytes.Count);
            var length = Math.Min(random.Next(1, 40), bytes.Count - at);
            switch (random.Next(4))
            {
                case 0:
                    bytes[at] = (byte)random.Next(256);
                    break;
                case 1 when bytes.Count > length + 1:
                    bytes.RemoveRange(at, length);
                    break;
                case 2:
                    bytes.InsertRange(at, bytes.GetRange(at, length));
                    break;
                default:
                    bytes[at] ^= (byte)(1 << random.Next(8));
                    break;
            }
        }

        return [.. bytes];
    }

    private static byte[] Make(string name) => Path.GetExtension(name) switch
    {
        ".docx" => TestPackage.Plain,
        ".pdf" => new TestPdf($"{TestPdf.Text} /X Do", resources: "/XObject<</X 6 0 R>>").With(6, "/Type/XObject/Subtype/Form/BBox[0 0 99 99]/Filter/FlateDecode", TestPdf.Deflate("0 0 5 5 re f"u8.ToArray())).Build(),
        ".md" => "---\ntitle: Fristen\ntags: [alle]\n---\n# § 1 Frist\n\n(1) Sechs Wochen, *siehe* [Anlage](a.md).\n\n| A | B |\n|---|---|\n| 1 | 2 |\n\n- a\n  - b\n"u8.ToArray(),
        ".csv" => "Amt;Betrag\nKämmerei;12,50\n\"Bau\";\"1.200\"\n"u8.ToArray(),
        ".html" => "<!doctype html><html><head><title>Frist</title></head><body><h1>Frist</h1><p>Sechs <b>Wochen</b>.</p><table><tr><th>A</th></tr><tr><td>1</td></tr></table></body></html>"u8.ToArray(),
        ".eml" => "From: a@kreis.example\nTo: b@kreis.example\nSubject: =?utf-8?Q?Gr=C3=BC=C3=9Fe?=\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=x\n\n--x\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\nSechs W=6Fchen.\n--x--\n"u8.ToArray(),
        _ => "§ 1 Frist\n\n(1) Die Frist beträgt sechs Wochen.\n"u8.ToArray(),
    };
}

using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using StaffAssistant.Adapters.Templates.Printing;
using StaffAssistant.Testing;
using Xunit;

namespace StaffAssistant.Adapters.Tests.Templates;

/// <summary>Printing with a program that stands in for LibreOffice: what it is given, and what becomes of its failures.</summary>
public sealed class PrintingTests : IDisposable
{
    private readonly TemporaryDirectory _folder = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_word_file_goes_in_and_its_PDF_comes_back()
    {
        using var printer = With("""cat "$PWD/schreiben.docx" > "$PWD/inhalt"; printf '%%PDF-1.7 ' > "$PWD/schreiben.pdf"; cat "$PWD/inhalt" >> "$PWD/schreiben.pdf" """);

        Assert.True(printer.IsInstalled);
        Assert.Equal("%PDF-1.7 Wort", System.Text.Encoding.UTF8.GetString((await printer.PrintAsync("Wort"u8.ToArray(), Cancel))!));
    }

    [Fact]
    public async Task It_gets_a_profile_of_its_own_that_runs_no_macro_and_nothing_of_the_environment()
    {
        Environment.SetEnvironmentVariable("STAFFASSISTANT_PRINT_SECRET", "geheim");
        using var printer = With("""{ printf '%%PDF-'; echo "$@"; env; pwd; cat profile/user/registrymodifications.xcu; } > schreiben.pdf""");

        var seen = System.Text.Encoding.UTF8.GetString((await printer.PrintAsync([1], Cancel))!);

        Assert.Contains("-env:UserInstallation=file:///", seen, StringComparison.Ordinal);
        Assert.Contains("DisableMacrosExecution", seen, StringComparison.Ordinal);
        Assert.DoesNotContain("geheim", seen, StringComparison.Ordinal);
        var place = seen.Split('\n').Single(line => line.StartsWith("HOME=", StringComparison.Ordinal))["HOME=".Length..];
        Assert.Contains(place, seen.Split('\n'));
        Assert.False(Directory.Exists(place));
    }

    [Theory]
    [InlineData("exit 1")]
    [InlineData("exit 0")]
    [InlineData("printf '%%PDF-halb' > schreiben.pdf; exit 1")]
    [InlineData("echo nein > schreiben.pdf")]
    [InlineData("ln -s /etc/passwd schreiben.pdf")]
    [InlineData("printf '%%PDF-' > schreiben.pdf; head -c 2000000 /dev/zero >> schreiben.pdf")]
    public async Task What_is_no_PDF_within_the_limits_is_none(string behaviour)
    {
        using var printer = With(behaviour);

        Assert.Null(await printer.PrintAsync([1], Cancel));
    }

    [Fact]
    public async Task One_that_hangs_is_ended()
    {
        using var printer = With("printf '%%PDF-' > schreiben.pdf; sleep 600", TimeSpan.FromSeconds(1));

        Assert.Null(await printer.PrintAsync([1], Cancel));
    }

    [Fact]
    public async Task Without_a_program_nothing_is_offered()
    {
        using var absent = Of(Path.Combine(_folder.Path, "fehlt"));
        using var off = Of("-");

        Assert.False(absent.IsInstalled);
        Assert.False(off.IsInstalled);
        Assert.Null(await off.PrintAsync([1], Cancel));
    }

    private LibreOfficePrinter With(string behaviour, TimeSpan? limit = null)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "The stand-in is a shell script.");
        return Of(ShellScript.Write(Path.Combine(_folder.Path, "soffice"), behaviour), limit);
    }

    private static LibreOfficePrinter Of(string program, TimeSpan? limit = null) => new(
        Options.Create(new PdfOptions { Program = program, MaximumMegabytes = 1, TimeLimit = limit ?? TimeSpan.FromMinutes(1) }), TimeProvider.System, NullLogger<LibreOfficePrinter>.Instance);
}

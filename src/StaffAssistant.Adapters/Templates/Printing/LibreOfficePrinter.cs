using System.ComponentModel;
using System.Diagnostics;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using StaffAssistant.Core.Drafting;

namespace StaffAssistant.Adapters.Templates.Printing;

/// <summary>Lets LibreOffice print: one document at a time, in a process, a folder and a profile of their own that are gone afterwards, with limits on time and size.</summary>
public sealed class LibreOfficePrinter(IOptions<PdfOptions> options, TimeProvider clock, ILogger<LibreOfficePrinter> log) : IPdfPrinter, IDisposable
{
    private const string Source = "schreiben.docx";
    private const string Target = "schreiben.pdf";
    private const int RemovalTries = 20;
    private static readonly TimeSpan RemovalPause = TimeSpan.FromMilliseconds(100);
    private static readonly string[] Inherited = ["PATH", "SystemRoot", "LD_LIBRARY_PATH", "LANG", "LC_ALL", "TZ"];
    private readonly SemaphoreSlim _turn = new(1);
    private readonly string? _program = Find(options.Value.Program);

    /// <inheritdoc />
    public bool IsInstalled => _program is not null;

    private long Largest => options.Value.MaximumMegabytes * 1024L * 1024;

    /// <inheritdoc />
    public async Task<byte[]?> PrintAsync(byte[] docx, CancellationToken cancellationToken)
    {
        if (_program is null || docx.Length > Largest)
            return null;
        await _turn.WaitAsync(cancellationToken);
        try
        {
            return await PrintAsync(_program, docx, cancellationToken);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            PrintingLog.HasNoPlace(log, fault);
            return null;
        }
        finally
        {
            _turn.Release();
        }
    }

    public void Dispose() => _turn.Dispose();

    private async Task<byte[]?> PrintAsync(string program, byte[] docx, CancellationToken cancellationToken)
    {
        var folder = Directory.CreateTempSubdirectory("staff-assistant-pdf-");
        try
        {
            await File.WriteAllBytesAsync(Path.Combine(folder.FullName, Source), docx, cancellationToken);
            var profile = await OfficeProfile.WriteAsync(folder.FullName, cancellationToken);
            return await RunAsync(StartOf(program, folder.FullName, profile), cancellationToken) is { } exitCode ? await TakeAsync(folder, exitCode, cancellationToken) : null;
        }
        finally
        {
            await RemoveAsync(folder);
        }
    }

    private static string? Find(string program)
    {
        if (program == "-")
            return null;
        if (program.Length > 0)
            return File.Exists(program) ? Path.GetFullPath(program) : null;
        var name = OperatingSystem.IsWindows() ? "soffice.exe" : "soffice";
        return (Environment.GetEnvironmentVariable("PATH") ?? string.Empty).Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .Select(folder => Path.Combine(folder, name)).FirstOrDefault(File.Exists);
    }

    // Nothing of the environment comes along but what a program needs to start; its home is the folder that is gone afterwards.
    private static ProcessStartInfo StartOf(string program, string folder, string profile)
    {
        string[] arguments = [$"-env:UserInstallation={profile}", "--headless", "--norestore", "--nolockcheck", "--nodefault", "--convert-to", "pdf:writer_pdf_Export", "--outdir", folder, Path.Combine(folder, Source)];
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, UseShellExecute = false, CreateNoWindow = true, RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var name in start.Environment.Keys.Except(Inherited, StringComparer.OrdinalIgnoreCase).ToList())
            start.Environment.Remove(name);
        foreach (var name in new[] { "HOME", "TMPDIR", "TEMP", "TMP" })
            start.Environment[name] = folder;
        return start;
    }

    // Null when it had to be ended.
    private async Task<int?> RunAsync(ProcessStartInfo start, CancellationToken cancellationToken)
    {
        using var limit = new CancellationTokenSource(options.Value.TimeLimit, clock);
        using var end = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellationToken);
        using var process = new Process { StartInfo = start };
        try
        {
            process.Start();
            process.StandardInput.Close();
            // What it says is read, so that it never waits for a reader, and thrown away: it may name what stands in the document.
            await Task.WhenAll(process.StandardOutput.BaseStream.CopyToAsync(Stream.Null, end.Token), process.StandardError.BaseStream.CopyToAsync(Stream.Null, end.Token), process.WaitForExitAsync(end.Token));
            return process.ExitCode;
        }
        catch (Win32Exception fault)
        {
            PrintingLog.DoesNotStart(log, fault);
            return null;
        }
        catch (OperationCanceledException)
        {
            Kill(process);
            cancellationToken.ThrowIfCancellationRequested();
            PrintingLog.TimedOut(log);
            return null;
        }
    }

    private async Task<byte[]?> TakeAsync(DirectoryInfo folder, int exitCode, CancellationToken cancellationToken)
    {
        var made = new FileInfo(Path.Combine(folder.FullName, Target));
        var bytes = made is { Exists: true, LinkTarget: null } ? made.Length : 0;
        if (exitCode == 0 && bytes > 0 && bytes <= Largest && await File.ReadAllBytesAsync(made.FullName, cancellationToken) is var file && file.AsSpan().StartsWith("%PDF-"u8))
            return file;
        PrintingLog.Failed(log, exitCode, bytes);
        return null;
    }

    private static void Kill(Process process)
    {
        try
        {
            process.Kill(entireProcessTree: true);
        }
        catch (Exception fault) when (fault is InvalidOperationException or Win32Exception or NotSupportedException)
        {
            // It has ended by itself.
        }
    }

    // What was ended a moment ago may still write: it is tried for two seconds, then the system clears its folder of temporary files.
    private async Task RemoveAsync(DirectoryInfo folder)
    {
        for (var tries = 0; tries < RemovalTries; tries++)
        {
            try
            {
                folder.Delete(recursive: true);
                return;
            }
            catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
            {
                if (!Directory.Exists(folder.FullName))
                    return;
                await Task.Delay(RemovalPause, clock);
            }
        }
    }
}

using System.Diagnostics;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using StaffAssistant.Adapters.Extraction;
using StaffAssistant.Core;
using StaffAssistant.Core.Ingestion;
using StaffAssistant.Testing;
using Xunit;

namespace StaffAssistant.Adapters.Tests.Extraction;

public sealed class ExtractionProcessTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory();
    private readonly StartedChildren _started = new();

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task One_child_serves_many_files_and_says_the_same_as_the_reader_itself()
    {
        var path = FileOf("---\nid: x\ntitle: Größe „5“\ncollection: Reise\ntags: [alle]\nvalidFrom: 2025-03-01\n---\n# § 1 Zweck\n\n(1) Text.\n\n| A | B |\n|---|---|\n| 1 | 2 |\n");
        await using var process = ProcessOf(new ExtractionOptions { Processes = 1 });

        var first = Assert.IsType<ExtractionResult.Extracted>(await process.ExtractAsync(path, "a.md", null, Cancelled)).Text;
        var second = Assert.IsType<ExtractionResult.Extracted>(await process.ExtractAsync(FileOf("Nur Text."), "b.txt", null, Cancelled)).Text;
        var refused = Assert.IsType<ExtractionResult.Refused>(await process.ExtractAsync(FileOf("Nur Text."), "b.pdf", null, Cancelled));

        var expected = Assert.IsType<ExtractionResult.Extracted>(await new FileTextExtractor(new ExtractionOptions()).ExtractAsync(path, "a.md", null, Cancelled)).Text;
        Assert.Equivalent(expected, first, strict: true);
        Assert.Equal("Nur Text.", Assert.Single(second.Blocks).Text);
        Assert.Equal(RefusalReason.WrongContent, refused.Reason);
        Assert.Single(_started.Processes);
    }

    [Fact]
    public async Task A_child_that_was_killed_is_replaced()
    {
        await using var process = ProcessOf(new ExtractionOptions { Processes = 1 });
        await process.ExtractAsync(FileOf("Erster Text."), "a.txt", null, Cancelled);
        using (var child = Process.GetProcessById(_started.Processes[0]))
        {
            child.Kill();
            await child.WaitForExitAsync(Cancelled);
        }

        var result = await process.ExtractAsync(FileOf("Zweiter Text."), "a.txt", null, Cancelled);

        Assert.IsType<ExtractionResult.Extracted>(result);
        Assert.Equal(2, _started.Processes.Count);
    }

    [Fact]
    public async Task Callers_at_the_same_time_share_the_children()
    {
        var path = FileOf("Ein Text für alle.");
        await using var process = ProcessOf(new ExtractionOptions { Processes = 2 });

        var results = await Task.WhenAll(Enumerable.Range(0, 12).Select(_ => process.ExtractAsync(path, "a.txt", null, Cancelled)));

        Assert.All(results, result => Assert.IsType<ExtractionResult.Extracted>(result));
        Assert.InRange(_started.Processes.Count, 1, 2);
    }

    [Fact]
    public async Task A_cancelled_caller_gets_his_cancellation_and_the_next_one_an_answer()
    {
        await using var process = ProcessOf(new ExtractionOptions { Processes = 1 });
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => process.ExtractAsync(FileOf("Text."), "a.txt", null, cancelled.Token));

        Assert.IsType<ExtractionResult.Extracted>(await process.ExtractAsync(FileOf("Text."), "a.txt", null, Cancelled));
    }

    [Theory]
    [InlineData("read line; sleep 600")]
    [InlineData("read line; exit 1")]
    [InlineData("read line; echo kaputt; sleep 600")]
    [InlineData("read line; while true; do echo 'Stack overflow at ...' >&2; done")]
    public async Task A_child_that_hangs_dies_or_talks_nonsense_is_stopped(string behaviour)
    {
        await using var process = ProcessOf(new ExtractionOptions { Program = ScriptOf($"echo '{{\"ready\":true}}'\n{behaviour}"), TimeLimit = TimeSpan.FromSeconds(2) });

        var result = await process.ExtractAsync(FileOf("Text."), "a.txt", null, Cancelled);

        Assert.Equal(RefusalReason.Stopped, Assert.IsType<ExtractionResult.Refused>(result).Reason);
        Assert.Throws<ArgumentException>(() => Process.GetProcessById(Assert.Single(_started.Processes)));
    }

    [Fact]
    public async Task A_child_that_comes_on_gets_more_time_and_its_pages_are_told()
    {
        var script = ScriptOf("""
            echo '{"ready":true}'
            read line
            for page in 1 2 3 4 5; do echo "{\"progress\":{\"pagesRead\":$page,\"pages\":5}}"; sleep 1; done
            echo '{"refused":"no-text"}'
            """);
        await using var process = ProcessOf(new ExtractionOptions { Program = script, TimeLimit = TimeSpan.FromSeconds(4) });
        var told = new Told();

        var result = await process.ExtractAsync(FileOf("Text."), "a.pdf", told, Cancelled);

        Assert.Equal(RefusalReason.NoText, Assert.IsType<ExtractionResult.Refused>(result).Reason);
        Assert.Equal([1, 2, 3, 4, 5], told.Pages);
    }

    [Theory]
    [InlineData("n=0; while true; do n=$((n+1)); echo \"{\\\"progress\\\":{\\\"pagesRead\\\":$n,\\\"pages\\\":9}}\"; sleep 0.1; done", 60, 2)]
    [InlineData("while true; do echo '{\"progress\":{\"pagesRead\":1,\"pages\":9}}'; sleep 0.1; done", 2, 600)]
    public async Task A_child_that_tells_of_pages_without_end_or_of_the_same_one_is_stopped(string behaviour, int withoutPage, int inAll)
    {
        var limits = new ExtractionOptions { TimeLimit = TimeSpan.FromSeconds(withoutPage), LongestTime = TimeSpan.FromSeconds(inAll) };
        limits.Program = ScriptOf($"echo '{{\"ready\":true}}'\nread line\n{behaviour}");
        await using var process = ProcessOf(limits);

        var result = await process.ExtractAsync(FileOf("Text."), "a.txt", null, Cancelled);

        Assert.Equal(RefusalReason.Stopped, Assert.IsType<ExtractionResult.Refused>(result).Reason);
    }

    [Fact]
    public async Task A_child_is_ended_when_the_caller_loses_patience()
    {
        await using var process = ProcessOf(new ExtractionOptions { Program = ScriptOf("echo '{\"ready\":true}'\nread line\nsleep 600") });
        using var patience = new CancellationTokenSource();
        var reading = process.ExtractAsync(FileOf("Text."), "a.txt", null, patience.Token);
        while (_started.Processes.Count == 0)
            await Task.Delay(20, Cancelled);

        await patience.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => reading);
        await EndedAsync(_started.Processes[0]);
    }

    [Fact]
    public async Task The_last_words_of_a_dying_child_are_not_waited_for()
    {
        await using var process = ProcessOf(new ExtractionOptions { Program = ScriptOf("echo '{\"ready\":true}'\nread line\necho 'Stack overflow.' >&2\nsleep 600"), TimeLimit = TimeSpan.FromMinutes(9) });

        var result = await process.ExtractAsync(FileOf("Text."), "a.txt", null, Cancelled);

        Assert.Equal(RefusalReason.Stopped, Assert.IsType<ExtractionResult.Refused>(result).Reason);
    }

    [Fact]
    public async Task R58_a_child_inherits_its_limits_but_no_secret()
    {
        var script = ScriptOf("echo '{\"ready\":true}'\nread line\n" + Answer("$(env | tr -d '\\\\\"' | tr '\\n' ' ') in $(pwd) with $(ls -A | wc -l) files"));
        Environment.SetEnvironmentVariable("SignIn__ClientSecret", "geheim");
        await using var process = ProcessOf(new ExtractionOptions { Program = script, MaximumParts = 77 });

        var result = await process.ExtractAsync(FileOf("Text."), "a.txt", null, Cancelled);

        Environment.SetEnvironmentVariable("SignIn__ClientSecret", null);
        var environment = Assert.Single(Assert.IsType<ExtractionResult.Extracted>(result).Text.Warnings);
        Assert.Contains("with 0 files", environment, StringComparison.Ordinal);
        Assert.DoesNotContain("geheim", environment, StringComparison.Ordinal);
        Assert.Contains("Extraction__MaximumParts=77", environment, StringComparison.Ordinal);
        Assert.Contains("Extraction__LongestTime=00:10:00", environment, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_memory_limit_is_told_as_the_hexadecimal_number_that_the_runtime_reads()
    {
        var script = ScriptOf("echo '{\"ready\":true}'\nread line\n" + Answer("$DOTNET_GCHeapHardLimit"));
        await using var process = ProcessOf(new ExtractionOptions { Program = script, MemoryMegabytes = 300 });

        var result = await process.ExtractAsync(FileOf("Text."), "a.txt", null, Cancelled);

        Assert.Equal("0x12C00000", Assert.Single(Assert.IsType<ExtractionResult.Extracted>(result).Text.Warnings));
    }

    [Fact]
    public async Task A_missing_program_is_named_with_the_setting_that_puts_it_right()
    {
        await using var process = ProcessOf(new ExtractionOptions { Program = Path.Combine(_folder.FullName, "nirgends") });

        var fault = await Assert.ThrowsAsync<OperatorException>(() => process.ExtractAsync(FileOf("Text."), "a.txt", null, Cancelled));

        Assert.Contains("Extraction:Program", fault.Message, StringComparison.Ordinal);
        Assert.Contains("nirgends", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_program_that_does_not_start_is_named()
    {
        await using var process = ProcessOf(new ExtractionOptions { Program = ScriptOf("exit 7") });

        await Assert.ThrowsAsync<OperatorException>(() => process.ExtractAsync(FileOf("Text."), "a.txt", null, Cancelled));
    }

    [Fact]
    public async Task A_child_writes_no_file_and_its_memory_is_limited()
    {
        Assert.SkipUnless(File.Exists("/usr/bin/prlimit"), "prlimit is not installed.");
        var canary = Path.Combine(_folder.FullName, "geschrieben");
        var script = ScriptOf($"(echo x > '{canary}') 2>/dev/null\necho '{{\"ready\":true}}'\nread line\n" + Answer("$(ulimit -d) $(ulimit -f)"));
        await using var process = ProcessOf(new ExtractionOptions { Program = script, MemoryMegabytes = 300 });

        var result = await process.ExtractAsync(FileOf("Text."), "a.txt", null, Cancelled);

        Assert.Equal($"{(300 + 256) * 1024} 0", Assert.Single(Assert.IsType<ExtractionResult.Extracted>(result).Text.Warnings));
        Assert.True(!File.Exists(canary) || new FileInfo(canary).Length == 0);
    }

    // A reply whose only warning is what the shell makes of the words.
    private static string Answer(string words) =>
        "echo \"{\\\"text\\\":{\\\"metadata\\\":{},\\\"blocks\\\":[],\\\"pages\\\":[],\\\"warnings\\\":[\\\"" + words + "\\\"]}}\"";

    private ExtractionProcess ProcessOf(ExtractionOptions options) => new(Options.Create(options), TimeProvider.System, _started);

    private string FileOf(string text)
    {
        var path = Path.Combine(_folder.FullName, Path.GetRandomFileName());
        File.WriteAllText(path, text);
        return path;
    }

    private string ScriptOf(string commands)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "The child is played by a shell script.");
        return ShellScript.Write(Path.Combine(_folder.FullName, Path.GetRandomFileName()), commands);
    }

    private sealed class Told : IProgress<ReadingProgress>
    {
        public List<int> Pages { get; } = [];

        public void Report(ReadingProgress value) => Pages.Add(value.PagesRead);
    }

    private sealed class StartedChildren : ILogger<ExtractionProcess>
    {
        private readonly List<int> _processes = [];

        public IReadOnlyList<int> Processes
        {
            get
            {
                lock (_processes)
                    return [.. _processes];
            }
        }

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            if (eventId.Name != "ChildStarted" || state is not IReadOnlyList<KeyValuePair<string, object?>> values)
                return;
            lock (_processes)
                _processes.Add((int)values.Single(value => value.Key == "ProcessId").Value!);
        }
    }

    // The end of a process is seen a little after the order.
    private static async Task EndedAsync(int id)
    {
        try
        {
            using var process = Process.GetProcessById(id);
            await process.WaitForExitAsync(Cancelled).WaitAsync(TimeSpan.FromSeconds(60), Cancelled);
        }
        catch (ArgumentException)
        {
            // Already gone.
        }
    }
}

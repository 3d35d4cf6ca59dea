using Microsoft.Extensions.Logging;
using StaffAssistant.Adapters.Extraction;

namespace StaffAssistant.Quality.Tests.HostileFiles;

/// <summary>Knows the reading processes from the log and asks the system how much memory each has had at most.</summary>
internal sealed class PeakMemory : ILogger<ExtractionProcess>
{
    private int _processId;

    /// <summary>How many processes were started.</summary>
    public int Started { get; private set; }

    /// <summary>The most memory of the current process so far, in megabytes; 0 where the system does not tell, or it is gone.</summary>
    public int Megabytes
    {
        get
        {
            var status = $"/proc/{_processId}/status";
            if (!File.Exists(status))
                return 0;
            var peak = File.ReadLines(status).FirstOrDefault(line => line.StartsWith("VmHWM:", StringComparison.Ordinal));
            return peak is null ? 0 : int.Parse(string.Concat(peak.Where(char.IsAsciiDigit)), System.Globalization.CultureInfo.InvariantCulture) / 1024;
        }
    }

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        if (eventId.Name != "ChildStarted" || state is not IReadOnlyList<KeyValuePair<string, object?>> values)
            return;
        _processId = (int)values.Single(value => value.Key == "ProcessId").Value!;
        Started++;
    }
}

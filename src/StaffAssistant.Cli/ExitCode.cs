namespace StaffAssistant.Cli;

/// <summary>How a command ended, as the shell sees it.</summary>
internal enum ExitCode
{
    /// <summary>Done.</summary>
    Done = 0,

    /// <summary>A fault; one sentence on standard error says which.</summary>
    Fault = 1,

    /// <summary>The arguments are wrong.</summary>
    WrongUsage = 2,

    /// <summary>Done, but some inputs were refused.</summary>
    SomeRefused = 3,

    /// <summary>Stopped by Ctrl+C, as shells number it.</summary>
    Stopped = 130,
}

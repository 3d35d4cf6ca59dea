namespace StaffAssistant.Core.Retention;

/// <summary>Why the clock is not believed.</summary>
public enum ClockDoubt
{
    /// <summary>It shows an earlier time than at the last look.</summary>
    WentBack,

    /// <summary>It went further than the time that passed while the program ran.</summary>
    LeaptAhead,

    /// <summary>Nothing looked for longer than <see cref="RetentionOptions.LongestPause"/>: a stopped program, or a wrong clock.</summary>
    LongPause,
}

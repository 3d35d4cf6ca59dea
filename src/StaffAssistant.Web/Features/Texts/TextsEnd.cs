namespace StaffAssistant.Web.Features.Texts;

/// <summary>How the last work of a page ended.</summary>
internal enum TextsEnd
{
    /// <summary>There was none yet, or it had nothing to work on.</summary>
    None,

    /// <summary>What it made stands there.</summary>
    Done,

    /// <summary>The person stopped it.</summary>
    Stopped,

    /// <summary>Something went wrong.</summary>
    Failed,
}

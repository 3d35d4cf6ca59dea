namespace StaffAssistant.Web.Identity.Entra;

/// <summary>What the directory says of somebody who is signed in.</summary>
internal abstract record DirectoryAnswer
{
    private DirectoryAnswer()
    {
    }

    /// <summary>There is no such account any more, or it is disabled.</summary>
    public static DirectoryAnswer Gone { get; } = new NoAccount();

    /// <summary>No answer, or none that can be relied on.</summary>
    public static DirectoryAnswer Unknown { get; } = new NoAnswer();

    /// <summary>The account is good, with these roles and groups.</summary>
    public sealed record Known(EntraPerson Person) : DirectoryAnswer;

    private sealed record NoAccount : DirectoryAnswer;

    private sealed record NoAnswer : DirectoryAnswer;
}

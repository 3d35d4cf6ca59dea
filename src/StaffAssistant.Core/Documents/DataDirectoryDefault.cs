namespace StaffAssistant.Core.Documents;

/// <summary>Where data goes when nobody says otherwise, the same for the web application and the command line.</summary>
public static class DataDirectoryDefault
{
    private const string CheckoutMark = "StaffAssistant.sln";

    /// <summary><c>.data</c> of the checkout that holds one of the two directories, else <c>data</c> beside the program.</summary>
    public static string Find(string workingDirectory, string programDirectory)
    {
        var checkout = CheckoutAbove(workingDirectory) ?? CheckoutAbove(programDirectory);
        return checkout is null ? Path.Combine(programDirectory, "data") : Path.Combine(checkout, ".data");
    }

    private static string? CheckoutAbove(string directory)
    {
        for (var current = new DirectoryInfo(directory); current is not null; current = current.Parent)
        {
            if (File.Exists(Path.Combine(current.FullName, CheckoutMark)))
                return current.FullName;
        }

        return null;
    }
}

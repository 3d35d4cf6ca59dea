namespace StaffAssistant.Testing;

/// <summary>
/// A folder of hostile and harmless files with a manifest. It is no part of the project: STAFFASSISTANT_EVAL names the folder that holds it as <c>bad_files</c>,
/// or it lies beside the checkout in <c>../shared/eval</c>; tests that need it are skipped without it.
/// </summary>
public static class HostileFolder
{
    /// <summary>Why a test is skipped.</summary>
    public const string Missing = "No folder of hostile files: set STAFFASSISTANT_EVAL.";

    /// <summary>The folder, or null.</summary>
    public static string? Find()
    {
        var named = Environment.GetEnvironmentVariable("STAFFASSISTANT_EVAL");
        for (var at = new DirectoryInfo(AppContext.BaseDirectory); at is not null && string.IsNullOrEmpty(named); at = at.Parent)
        {
            if (File.Exists(Path.Combine(at.FullName, "StaffAssistant.sln")))
                named = Path.Combine(at.FullName, "..", "shared", "eval");
        }

        return named is not null && Path.Combine(named, "bad_files") is var folder && Directory.Exists(folder) ? folder : null;
    }
}

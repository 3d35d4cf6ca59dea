namespace StaffAssistant.Testing;

/// <summary>Things for tests, with everything that a test does not care about filled in.</summary>
public static class A
{
    /// <summary>A document version that everyone may see.</summary>
    public static DocumentBuilder Document(string title = "Dienstanweisung Reisekosten") => new(title);

    /// <summary>An empty data directory that goes when it is disposed.</summary>
    public static TemporaryDirectory DataDirectory() => new();

    /// <summary>An empty folder that goes when it is disposed.</summary>
    public static TemporaryDirectory Folder() => new();
}

namespace StaffAssistant.Web.Tests.Architecture;

/// <summary>Who may use what, as one table. A row that stands in the way is changed here, with its reason, or not at all.</summary>
internal static class AllowedDirections
{
    private static readonly Technology AspNet = new(
        "ASP.NET and Blazor",
        ["Microsoft.AspNetCore", "Microsoft.JSInterop", "MudBlazor"],
        ["Microsoft.AspNetCore.*", "Microsoft.JSInterop*", "MudBlazor*", "Microsoft.NET.Sdk.Web", "Microsoft.NET.Sdk.Razor"]);

    private static readonly Technology EfCore = new(
        "Entity Framework Core", ["Microsoft.EntityFrameworkCore"], ["Microsoft.EntityFrameworkCore*", "Npgsql.EntityFrameworkCore*"]);

    private static readonly Technology Sql = new(
        "SQL drivers", ["System.Data", "Microsoft.Data", "SQLitePCL", "Npgsql"], ["Microsoft.Data.*", "System.Data.*", "SQLitePCLRaw*", "Npgsql*"]);

    private static readonly Technology LuceneAnalysis = new("Lucene's analysis", ["Lucene.Net.Analysis", "Lucene.Net.Tartarus"], []);

    private static readonly Technology LuceneIndex = new(
        "Lucene's index",
        ["Lucene.Net.Index", "Lucene.Net.Store", "Lucene.Net.Search", "Lucene.Net.Codecs", "Lucene.Net.Documents", "Lucene.Net.QueryParsers"],
        ["Lucene.Net", "Lucene.Net.QueryParser*"]);

    private static readonly Technology Pdf = new("PdfPig", ["UglyToad"], ["PdfPig*"]);

    private static readonly Technology OpenXml = new("Open XML", ["DocumentFormat.OpenXml", "System.IO.Packaging"], ["DocumentFormat.OpenXml*", "System.IO.Packaging"]);

    private static readonly Technology SemanticKernel = new("Semantic Kernel", ["Microsoft.SemanticKernel"], ["Microsoft.SemanticKernel*"]);

    /// <summary>Log calls with a free text: messages are source-generated, where a test sees their parameters.</summary>
    private static readonly Technology FreeLogging = new("free log messages", ["Microsoft.Extensions.Logging.LoggerExtensions"], []);

    /// <summary>Whatever holds words of documents, questions or people.</summary>
    private static readonly Technology Content = new(
        "documents, questions and people",
        [
            "StaffAssistant.Core.Access", "StaffAssistant.Core.Answering", "StaffAssistant.Core.Embedding", "StaffAssistant.Core.Feedback", "StaffAssistant.Core.Guarding", "StaffAssistant.Core.Indexing",
            "StaffAssistant.Core.Ingestion", "StaffAssistant.Core.Language", "StaffAssistant.Core.Passages", "StaffAssistant.Core.Register", "StaffAssistant.Core.Retrieval",
            "StaffAssistant.Core.Documents.IDocumentCatalog", "StaffAssistant.Core.Documents.Document", "StaffAssistant.Core.Documents.DocumentVersion",
            "StaffAssistant.Core.Documents.DocumentFiles", "StaffAssistant.Adapters.Persistence.CatalogContext", "StaffAssistant.Adapters.Persistence.Rows", "StaffAssistant.Web.Identity",
        ],
        []);

    private static readonly Technology Adapters = OwnProject("StaffAssistant.Adapters");
    private static readonly Technology Web = OwnProject("StaffAssistant.Web");
    private static readonly Technology Cli = OwnProject("StaffAssistant.Cli");

    public static IReadOnlyList<Room> Table { get; } =
    [
        new("StaffAssistant", FreeLogging),
        new("StaffAssistant.Core", AspNet, EfCore, Sql, LuceneIndex, Pdf, OpenXml, SemanticKernel, Adapters, Web, Cli),
        new("StaffAssistant.Core", LuceneAnalysis) { Except = ["StaffAssistant.Core.Language"] },
        // Reports have no way to content or persons; what they name comes in with the count.
        new("StaffAssistant.Core.Usage", Content),
        new("StaffAssistant.Core.Reporting", Content),
        new("StaffAssistant.Adapters.Persistence.Reports", Content),
        new("StaffAssistant.Adapters", AspNet, Web, Cli),
        new("StaffAssistant.Adapters", EfCore, Sql) { Except = ["StaffAssistant.Adapters.Persistence", "StaffAssistant.Adapters.PostgreSql"] },
        new("StaffAssistant.Adapters", LuceneIndex) { Except = ["StaffAssistant.Adapters.Lucene"] },
        new("StaffAssistant.Adapters", Pdf, OpenXml) { Except = ["StaffAssistant.Adapters.Extraction", "StaffAssistant.Adapters.Office"] },
        new("StaffAssistant.Adapters", SemanticKernel) { Except = ["StaffAssistant.Adapters.Models"] },
        new("StaffAssistant.Web", EfCore, Sql, LuceneIndex, LuceneAnalysis, Pdf, OpenXml, SemanticKernel, Cli),
        new("StaffAssistant.Web", Adapters) { Except = ["StaffAssistant.Web.Hosting"] },
        new("StaffAssistant.Cli", AspNet, EfCore, Sql, LuceneIndex, LuceneAnalysis, Pdf, OpenXml, SemanticKernel, Web),
    ];

    /// <summary>Features keep to themselves: what two of them need moves to Layout or Core.</summary>
    public const string Features = "StaffAssistant.Web.Features";

    private static Technology OwnProject(string name) => new(name, [name], []);
}

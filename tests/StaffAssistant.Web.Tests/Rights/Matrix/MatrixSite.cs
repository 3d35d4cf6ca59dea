using System.Net;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.Mvc.Testing.Handlers;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using StaffAssistant.Core.Access;
using StaffAssistant.Core.Documents;
using StaffAssistant.Core.Ingestion;
using StaffAssistant.Testing;
using StaffAssistant.Web.Identity;
using StaffAssistant.Web.Identity.Sessions;
using Xunit;

namespace StaffAssistant.Web.Tests.Rights.Matrix;

/// <summary>The application with one person of each kind and a document of each kind.</summary>
public sealed class MatrixSite : WebApplicationFactory<Program>, IAsyncLifetime
{
    private static readonly Uri Address = new("https://localhost");
    private readonly TemporaryDirectory _data = A.DataDirectory();
    private readonly TemporaryDirectory _demo = A.Folder();
    private readonly Dictionary<string, DocumentId> _documents = [];

    /// <summary>What the application is made of.</summary>
    public IReadOnlyList<ServiceDescriptor> Registered { get; private set; } = [];

    /// <summary>The document that a case of the matrix names.</summary>
    public DocumentId DocumentOf(string named) => _documents[named];

    public async ValueTask InitializeAsync()
    {
        _demo.Write("persons.yaml", string.Concat(Kind.All.Select(kind => kind.Yaml)));
        _documents["Dokument mit dem Zugriffszeichen alle"] = await ImportAsync("Reisekosten", "alle");
        _documents["Dokument der Leitung in der Sammlung Personal"] = await ImportAsync("Leitfaden Vertraulich", "leitung");
        _documents["Dokument ohne Zugriffszeichen in der Sammlung Personal"] = await ImportAsync("Entwurf Vertraulich");
        _documents["Dokument, das es nicht gibt"] = new DocumentId(Guid.NewGuid());
    }

    /// <summary>A browser without scripts in which somebody of that kind signed in a moment ago.</summary>
    public HttpClient Open(Kind kind)
    {
        var cookies = new CookieContainer();
        if (!kind.IsAnonymous)
        {
            var options = Services.GetRequiredService<IOptionsMonitor<CookieAuthenticationOptions>>().Get(CookieAuthenticationDefaults.AuthenticationScheme);
            var session = Services.GetRequiredService<SignedInSessions>().Open(kind.Column);
            var ticket = new AuthenticationTicket(StaffClaims.For(session, CookieAuthenticationDefaults.AuthenticationScheme), CookieAuthenticationDefaults.AuthenticationScheme);
            cookies.Add(Address, new Cookie(options.Cookie.Name!, options.TicketDataFormat.Protect(ticket)));
        }

        return CreateDefaultClient(Address, new CookieContainerHandler(cookies));
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        _data.Dispose();
        _demo.Dispose();
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder) => builder
        .UseEnvironment("Development").UseSetting("Storage:DataDirectory", _data.Path).UseSetting("Demo:Directory", _demo.Path).UseSetting("Demo:Import", "false").UseSetting("Briefing:Required", "false")
        .UseSetting("Logging:LogLevel:Default", "Critical")
        .ConfigureTestServices(services => Registered = [.. services]);

    private async Task<DocumentId> ImportAsync(string title, params string[] tags)
    {
        using var folder = A.Folder();
        var path = folder.Write(Guid.NewGuid().ToString("N"), $"# {title}\n\nIn {title} steht ein Satz.\n");
        var given = new DocumentMetadata { Collection = new CollectionName("Personal"), Tags = [.. tags.Select(tag => new AccessTag(tag))] };
        var outcome = await Services.GetRequiredService<IngestionPipeline>().ImportAsync(new IncomingFile(path, title + ".md", given, new DocumentMetadata()), CancellationToken.None);
        return Assert.IsType<IngestionOutcome.Accepted>(outcome).DocumentId;
    }
}

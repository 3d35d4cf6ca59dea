using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using StaffAssistant.Core.Access;
using StaffAssistant.Core.Answering;
using StaffAssistant.Core.Answering.Writing;
using StaffAssistant.Core.Audit;
using StaffAssistant.Core.Documents;
using StaffAssistant.Core.Ingestion.Jobs;
using StaffAssistant.Core.Limits;
using StaffAssistant.Testing;
using StaffAssistant.Web.Demo;

namespace StaffAssistant.Browser.Tests;

/// <summary>The application on a free port of this machine, with the demo county in a data directory of its own.</summary>
public sealed class CountyApp : WebApplicationFactory<Program>
{
    /// <summary>The demo person who has asked too much.</summary>
    public const string Busy = "sw";

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);
    private readonly TemporaryDirectory _data = A.DataDirectory();

    public CountyApp() => UseKestrel(0);

    public Uri Address => ClientOptions.BaseAddress;

    /// <summary>Starts it and waits until the demo content is in.</summary>
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        StartServer();
        var progress = Services.GetRequiredService<DemoProgress>();
        using var deadline = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        deadline.CancelAfter(Patience);
        while (progress.State is { Running: true } or { Total: 0 })
            await Task.Delay(100, deadline.Token);
        await SampleFeedback.SendAsync(Services, deadline.Token);
        await SampleTrail.RecordAsync(Services, deadline.Token);
        await KeepBusyAsync(Services.GetRequiredService<QuestionGate>(), deadline.Token);
    }

    /// <summary>From now on <see cref="Busy"/> has as many questions running as allowed: every further one meets the limit.</summary>
    private static async Task KeepBusyAsync(QuestionGate gate, CancellationToken cancellationToken)
    {
        while (await gate.EnterAsync(Busy, cancellationToken) is QuestionAdmission.Granted { Turn: var turn })
            turn.SearchIsOver();
    }

    /// <summary>Takes away what a person brought in: list and documents. Those of the demo content lie in folders.</summary>
    public async Task ClearUploadsAsync(string person, CancellationToken cancellationToken)
    {
        var queue = Services.GetRequiredService<IngestionQueue>();
        foreach (var job in await queue.ListAsync(person, cancellationToken))
            await queue.CancelAsync(job.Id, person, cancellationToken);
        // The one that is being worked on ends by itself.
        while ((await queue.ListAsync(person, cancellationToken)).Count > 0)
        {
            await Task.Delay(50, cancellationToken);
            await queue.ClearAsync(person, cancellationToken);
        }

        var catalog = Services.GetRequiredService<IDocumentCatalog>();
        var collections = await catalog.ListCollectionsAsync(AccessScope.Of([AccessTag.Everyone]), cancellationToken);
        var editor = AccessScope.Of([], collections.Select(collection => collection.Name));
        foreach (var document in await catalog.ListAsync(editor, cancellationToken))
        {
            if (document.Versions.All(version => !version.File.SourcePath.Contains('/', StringComparison.Ordinal)))
                await Services.GetRequiredService<DocumentRemoval>().RemoveAsync(document.Id, editor, AuditActor.System, cancellationToken);
        }
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        _data.Dispose();
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder) => builder
        .UseSetting("Storage:DataDirectory", _data.Path)
        // It is looked at in tests of its own.
        .UseSetting("Briefing:Required", "false")
        // Tests ask and open more than a person does.
        .UseSetting("Limits:QuestionsPerMinute", "10000")
        .UseSetting("Limits:OpenPages", "1000")
        .UseSetting("Logging:LogLevel:Default", "Warning")
        .ConfigureTestServices(services => services.AddSingleton<IAnswerComposer, HesitantComposer>().AddSingleton<ILanguageModel, ScriptedModel>());
}

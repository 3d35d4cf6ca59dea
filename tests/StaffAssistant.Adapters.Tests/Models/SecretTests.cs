using System.Collections.Concurrent;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using StaffAssistant.Adapters.Models;
using StaffAssistant.Core.Access;
using StaffAssistant.Core.Answering;
using StaffAssistant.Core.Answering.Writing;
using StaffAssistant.Core.Documents;
using StaffAssistant.Core.Guarding.Outbound;
using StaffAssistant.Core.Ingestion;
using StaffAssistant.Testing;
using StaffAssistant.Testing.Models;
using Xunit;

namespace StaffAssistant.Adapters.Tests.Models;

/// <summary>Where the key of a model goes: into the head of the request, and nowhere else.</summary>
public sealed class SecretTests
{
    private const string Key = "secret-key-4711-that-stands-nowhere";

    [Theory]
    [InlineData(true)]
    [InlineData(false)] // the endpoint refuses and repeats the key, as careless ones do
    public async Task R58_the_key_stands_in_no_file_no_prompt_no_log_and_no_answer(bool isAccepted)
    {
        using var data = A.DataDirectory();
        using var lines = new KeptLines();
        await using var server = new ModelServer(isAccepted ? ModelBehaviours.Says(ScriptedModel.Faithful) : ModelBehaviours.Refuses(401));
        string answer;
        await using (var store = await TestStore.OpenAsync(data.Path, services => Configure(services, server.Endpoint, lines)))
        {
            await store.Get<IDocumentCatalog>().SaveAsync(A.Document().Numbered("DA 3.2").Saying(ModelHouse.First).Build(), CancellationToken.None);
            await store.Get<IndexCatchUp>().CatchUpAsync(CancellationToken.None);
            var view = AnswerView.Empty;
            var asked = new Question(ModelHouse.Question, AccessScope.Of([AccessTag.Everyone]), new DateOnly(2026, 11, 23)) { Mode = AnswerMode.Model };
            await foreach (var step in store.Get<AnswerPipeline>().AnswerAsync(asked, CancellationToken.None))
                view = view.Apply(step);
            answer = string.Join('\n', [view.ToString(), $"{view.FellBack}", $"{view.Completed}", .. view.Statements.Select(statement => statement.Text)]);
        }

        var call = Assert.Single(server.Calls);
        Assert.Contains(Key, call.Head, StringComparison.Ordinal);
        Assert.DoesNotContain(Key, call.Body, StringComparison.Ordinal);
        Assert.DoesNotContain(Key, answer, StringComparison.Ordinal);
        Assert.NotEmpty(lines.All);
        Assert.DoesNotContain(lines.All, line => line.Contains(Key, StringComparison.Ordinal));
        var files = Directory.EnumerateFiles(data.Path, "*", SearchOption.AllDirectories).ToList();
        Assert.NotEmpty(files);
        Assert.All(files, file => Assert.True(!Holds(File.ReadAllBytes(file)), file));
    }

    private static bool Holds(byte[] bytes) => bytes.AsSpan().IndexOf(Encoding.UTF8.GetBytes(Key)) >= 0 || bytes.AsSpan().IndexOf(Encoding.Unicode.GetBytes(Key)) >= 0;

    private static void Configure(IServiceCollection services, string endpoint, KeptLines lines)
    {
        services.AddLogging(logging => logging.SetMinimumLevel(LogLevel.Trace).AddProvider(lines));
        services.Configure<ModelOptions>(options =>
        {
            (options.Interface, options.Endpoint, options.Model, options.ApiKey) = (ModelInterface.OpenAiCompatible, endpoint, "probe", Key);
            (options.Place, options.PlaceName, options.AllowedHosts) = (ProcessingPlace.ThisMachine, "dieser Rechner", ["127.0.0.1"]);
        });
        services.AddSingleton<ILanguageModel, SemanticKernelModel>();
    }

    /// <summary>Keeps every line that is logged, with what it says of a fault.</summary>
    private sealed class KeptLines : ILoggerProvider, ILogger
    {
        public ConcurrentQueue<string> All { get; } = new();

        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull
        {
            All.Enqueue($"{state}");
            return null;
        }

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) => All.Enqueue($"{formatter(state, exception)} {exception}");

        public void Dispose()
        {
        }
    }
}

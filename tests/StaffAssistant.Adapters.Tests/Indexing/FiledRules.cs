using Microsoft.Data.Sqlite;
using StaffAssistant.Core.Access;
using StaffAssistant.Core.Answering;
using StaffAssistant.Core.Documents;
using StaffAssistant.Core.Ingestion;
using StaffAssistant.Testing;

namespace StaffAssistant.Adapters.Tests.Indexing;

/// <summary>A data directory with some rules in it, the questions that they answer, and the answers.</summary>
internal sealed class FiledRules : IDisposable
{
    private static readonly (string Title, string[] Texts, string Question)[] Rules =
    [
        ("Reisekosten", ["Das Tagegeld bei eintägigen Dienstreisen beträgt 14 Euro.", "Belege sind binnen sechs Monaten einzureichen."], "Wie hoch ist das Tagegeld bei eintägigen Dienstreisen?"),
        ("Urlaub", ["Der Erholungsurlaub beträgt 30 Arbeitstage im Kalenderjahr.", "Resturlaub verfällt am 31. März des Folgejahres."], "Wann verfällt der Resturlaub?"),
        ("Schlüssel", ["Ein verlorener Dienstschlüssel ist der Hausverwaltung sofort zu melden."], "Was gilt für einen verlorenen Dienstschlüssel?"),
        ("Beschaffung", ["Bis 1.000 Euro netto genügt ein Direktauftrag.", "Ab 25.000 Euro netto ist die Vergabestelle zu beteiligen."], "Ab welchem Betrag ist die Vergabestelle zu beteiligen?"),
        ("Homeoffice", ["Mobile Arbeit ist an höchstens drei Tagen in der Woche möglich."], "An wie vielen Tagen ist mobile Arbeit möglich?"),
    ];

    private readonly TemporaryDirectory _data = A.DataDirectory();

    /// <summary>The data directory.</summary>
    public string Path => _data.Path;

    /// <summary>The index within it.</summary>
    public string Index => System.IO.Path.Combine(_data.Path, "index");

    /// <summary>The folder that serves.</summary>
    public string Generation => Directory.GetDirectories(Index).Single();

    private static readonly Lazy<Task<IReadOnlyList<(string Name, byte[] Content)>>> Filed = new(FileOnceAsync);

    /// <summary>Files the rules, in several commits, with corrections and a removal between them, and leaves nothing behind. All directories get the same files.</summary>
    public async Task FileAsync()
    {
        foreach (var (name, content) in await Filed.Value)
        {
            var path = System.IO.Path.Combine(Path, name);
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
            await File.WriteAllBytesAsync(path, content, CancellationToken.None);
        }
    }

    /// <summary>The same with as many other documents as asked for.</summary>
    public async Task FileAsync(int fillers)
    {
        await using var store = await OpenAsync();
        var (catalog, catchUp) = (store.Get<IDocumentCatalog>(), store.Get<IndexCatchUp>());
        foreach (var (title, texts, _) in Rules)
        {
            await catalog.SaveAsync(A.Document(title).Saying(["Hier stand etwas anderes."]).Build(), CancellationToken.None);
            await catchUp.CatchUpAsync(CancellationToken.None);
            await catalog.SaveAsync(A.Document(title).Saying(texts).Build(), CancellationToken.None);
        }

        for (var number = 0; number < fillers; number++)
            await catalog.SaveAsync(A.Document($"Vermerk {number}").Saying($"Die Anlage {number} liegt im Schrank {number * 7} der Registratur.", $"Ablage {number}.").Build(), CancellationToken.None);
        await catchUp.CatchUpAsync(CancellationToken.None);
        await store.Get<Core.Indexing.Purge>().RunAsync(CancellationToken.None);
    }

    /// <summary>Opens the directory as the next process would.</summary>
    public Task<TestStore> OpenAsync() => TestStore.OpenAsync(Path);

    /// <summary>Opens it, asks every question and closes it.</summary>
    public async Task<string> AskAsync()
    {
        await using var store = await OpenAsync();
        return await AskAsync(store);
    }

    /// <summary>Asks every question: kind, statements and sources a line each.</summary>
    public static async Task<string> AskAsync(TestStore store)
    {
        var answers = new List<string>();
        foreach (var (_, _, question) in Rules)
        {
            var view = AnswerView.Empty;
            var asked = new Question(question, AccessScope.Of([AccessTag.Everyone]), new DateOnly(2026, 11, 22));
            await foreach (var step in store.Get<AnswerPipeline>().AnswerAsync(asked, CancellationToken.None))
                view = view.Apply(step);
            answers.Add($"{view.Completed!.Kind}: {string.Join(' ', view.Statements.Select(statement => statement.Text))}");
        }

        return string.Join('\n', answers);
    }

    public void Dispose() => _data.Dispose();

    private static async Task<IReadOnlyList<(string Name, byte[] Content)>> FileOnceAsync()
    {
        using var rules = new FiledRules();
        await rules.FileAsync(fillers: 40);
        // What still stands in a log beside a database comes into it with the last connection that closes.
        SqliteConnection.ClearAllPools();
        return [.. Directory.EnumerateFiles(rules.Path, "*", SearchOption.AllDirectories).Select(file => (System.IO.Path.GetRelativePath(rules.Path, file), File.ReadAllBytes(file)))];
    }
}

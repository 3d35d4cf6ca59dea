using System.Globalization;
using System.Text.Json;
using StaffAssistant.Cli;
using StaffAssistant.Testing;
using Xunit;

namespace StaffAssistant.Quality.Tests.CommandLine;

public sealed class ExplainCommandTests : IAsyncLifetime
{
    private readonly TemporaryDirectory _data = A.DataDirectory();
    private readonly TemporaryDirectory _folder = A.Folder();
    private StringWriter _result = new();
    private string _id = string.Empty;

    public ExplainCommandTests() => CultureInfo.CurrentUICulture = CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("de-DE");

    public async ValueTask InitializeAsync()
    {
        _folder.Write("reise.md", "# Reisekosten\n\nDas Tagegeld beträgt 28 Euro.");
        await RunAsync("import", _folder.Path, "--collection", "Personal", "--tags", "leitung", "--json");
        _id = JsonDocument.Parse(_result.ToString()).RootElement.GetProperty("files")[0].GetProperty("documentId").GetString()!;
    }

    public ValueTask DisposeAsync()
    {
        _data.Dispose();
        _folder.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task It_says_whether_and_why_and_shows_no_text()
    {
        Assert.Equal(ExitCode.Done, await RunAsync("explain", "--as", "alle,leitung", "--document", _id, "--on", "2026-11-23", "--json"));
        var seen = JsonDocument.Parse(_result.ToString()).RootElement;
        Assert.Equal(ExitCode.Done, await RunAsync("explain", "--document", _id, "--json"));
        var hidden = JsonDocument.Parse(_result.ToString()).RootElement;

        Assert.True(seen.GetProperty("sees").GetBoolean() && seen.GetProperty("answers").GetBoolean());
        Assert.False(hidden.GetProperty("sees").GetBoolean());
        Assert.Equal(["leitung"], hidden.GetProperty("documentTags").EnumerateArray().Select(tag => tag.GetString()));
        Assert.Equal(
            [("tags", "opens"), ("collection", "keeps-closed"), ("validity", "neutral"), ("role", "neutral")],
            seen.GetProperty("reasons").EnumerateArray().Select(reason => (reason.GetProperty("kind").GetString(), reason.GetProperty("effect").GetString())));
        Assert.DoesNotContain("28 Euro", _result.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_editor_of_the_collection_sees_it_and_the_text_form_says_so()
    {
        Assert.Equal(ExitCode.Done, await RunAsync("explain", "--document", _id, "--editor-of", "Personal"));

        Assert.StartsWith("Reisekosten\nDie Person sieht das Dokument.\n- ", _result.ToString().ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unknown_document_is_told_and_an_unreadable_id_is_wrong_usage()
    {
        Assert.Equal(ExitCode.SomeRefused, await RunAsync("explain", "--document", Guid.NewGuid().ToString(), "--json"));
        Assert.False(JsonDocument.Parse(_result.ToString()).RootElement.GetProperty("found").GetBoolean());
        Assert.Equal(ExitCode.WrongUsage, await RunAsync("explain", "--document", "reise.md"));
        Assert.Equal(ExitCode.WrongUsage, await RunAsync("explain"));
    }

    private Task<ExitCode> RunAsync(params string[] args)
    {
        _result = new();
        return StaffAssistantCommand.RunAsync([.. args, "--data", _data.Path], new CommandOutput(_result, new StringWriter()), CancellationToken.None);
    }
}

using System.Globalization;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Options;
using StaffAssistant.Core.Ingestion;
using StaffAssistant.Core.Limits;
using StaffAssistant.Core.Texts;
using StaffAssistant.Web.Identity;
using StaffAssistant.Web.Layout;
using StaffAssistant.Web.Pasting;

namespace StaffAssistant.Web.Features.Texts;

/// <summary>Where a text comes from: typed, pasted, or the text of a file. Neither goes through the circuit, and neither is stored.</summary>
public sealed partial class TextField
{
    private readonly PageCulture _culture = new();
    private string? _chosen;
    private string? _fault;
    private PastedTextId? _key;
    private FileText? _file;
    private bool _ready;

    [Inject] private PastedTexts Pasted { get; set; } = default!;

    [Inject] private FileTexts Files { get; set; } = default!;

    [Inject] private ITextExtractor Extractor { get; set; } = default!;

    [Inject] private CurrentPerson Current { get; set; } = default!;

    [Inject] private IOptions<IngestionOptions> Limits { get; set; } = default!;

    [Inject] private IOptions<LimitOptions> PastedLimits { get; set; } = default!;

    /// <summary>Tells this field from others of the page.</summary>
    [Parameter, EditorRequired] public string Id { get; set; } = string.Empty;

    [Parameter, EditorRequired] public string Label { get; set; } = string.Empty;

    [Parameter] public int Rows { get; set; } = 8;

    /// <summary>What a text is called that was typed.</summary>
    [Parameter] public string TypedTitle { get; set; } = string.Empty;

    private string Accept => string.Join(',', Extractor.Extensions.Order());

    private string Formats => FormatNames.Of(Extractor.Extensions);

    private long LargestBytes => Limits.Value.MaxFileMegabytes * 1024L * 1024;

    public override ValueTask DisposeAsync()
    {
        Files.Changed -= Look;
        return base.DisposeAsync();
    }

    /// <summary>Fetches what stands in the field. What cannot be read is said at the field.</summary>
    public async Task<FieldAnswer> ReadAsync(CancellationToken cancellationToken)
    {
        (_fault, _file, _key) = (null, null, PastedTextId.New());
        try
        {
            var sent = await AskAsync<SentText>("send", cancellationToken, Id, _key.ToString());
            return await AnswerAsync(sent);
        }
        catch (OperationCanceledException)
        {
            return new FieldAnswer.Stopped();
        }
        finally
        {
            (_file, _key) = (null, null);
            StateHasChanged();
        }
    }

    /// <summary>Ends the sending and reading.</summary>
    public Task StopAsync() => CallAsync("stop", Id);

    protected override void OnInitialized()
    {
        if (RendererInfo.IsInteractive)
            Files.Changed += Look;
    }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (!firstRender)
            return;
        await CallAsync("attach", Id);
        _ready = true;
        StateHasChanged();
    }

    private async Task<FieldAnswer> AnswerAsync(SentText sent)
    {
        var person = (await Current.FindAsync())?.Key;
        if (person is not null && sent.Kind == "text" && PastedTextId.TryParse(sent.Id, out var id) && Pasted.Find(person, id) is { } typed)
        {
            Pasted.Remove(person, id);
            return WorkingTexts.OfTyped(TypedTitle, typed) is { Paragraphs.Count: > 0 } text ? new FieldAnswer.Read(text, typed) : Fail(TextsText.FieldEmpty);
        }

        if (person is not null && sent.Kind == "file" && _key is { } key && Files.Find(person, key) is { Text: { } read })
        {
            Files.Remove(person, key);
            return new FieldAnswer.Read(read, null);
        }

        return sent.Kind == "stopped" ? new FieldAnswer.Stopped() : Fail(SentenceOf(sent));
    }

    private FieldAnswer.Missing Fail(string sentence)
    {
        _fault = sentence;
        return new FieldAnswer.Missing();
    }

    private static string SentenceOf(SentText sent) => sent.Kind switch
    {
        "empty" => TextsText.FieldEmpty,
        "too-large" => PastingText.FileTooLarge,
        "signed-out" => TextsText.FieldSignedOut,
        "refused" when sent.Sentence is { } sentence => sentence,
        _ => TextsText.FieldLost,
    };

    // A browser tells a path that does not exist; its last part is the name.
    private void Choose(ChangeEventArgs change) =>
        (_chosen, _fault) = (change.Value as string is { Length: > 0 } path ? Core.Documents.ShownFileName.Of(path).Value : null, null);

    private async Task ClearAsync()
    {
        (_chosen, _fault) = (null, null);
        StateHasChanged();
        await CallAsync("clear", Id);
    }

    private void Look(PastedTextId key)
    {
        if (_key != key)
            return;
        _ = InvokeAsync(async () =>
        {
            _culture.TakeUp();
            if (_key != key || await Current.FindAsync() is not { } person)
                return;
            _file = Files.Find(person.Key, key);
            StateHasChanged();
        });
    }

    private static string StageOf(FileText file) => file switch
    {
        { Reading: { } reading } => string.Format(CultureInfo.CurrentCulture, TextsText.ReadingPages, reading.PagesRead, reading.Pages),
        { Received: < 100 } => TextsText.Receiving,
        _ => TextsText.Reading,
    };

    private static int? PercentOf(FileText file) => file.Reading is { Pages: > 0 } reading ? 100 * reading.PagesRead / reading.Pages : null;
}

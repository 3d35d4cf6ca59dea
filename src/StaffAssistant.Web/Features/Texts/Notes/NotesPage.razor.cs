using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;
using StaffAssistant.Core.Committee;
using StaffAssistant.Core.Minutes;
using StaffAssistant.Web.Layout;

namespace StaffAssistant.Web.Features.Texts.Notes;

/// <summary>Notes put in the order of minutes or of a mail, by rules: words are moved, none is added. A model may word the notes of an item, if the person takes that over. Nothing of it is stored.</summary>
public sealed partial class NotesPage
{
    private const string Docx = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private TextField? _field;
    private string? _notes;
    private PrintedDocument? _document;
    private MeetingMinutes? _minutes;
    private int _arranged;
    private string _said = string.Empty;
    private string? _copied;
    private bool _isMail;
    private readonly TextWork _work = new();
    private int _gaps;

    [Inject] private MinutesWriter Wording { get; set; } = default!;

    [Inject] private IPrintedDocumentWriter Writer { get; set; } = default!;

    [Inject] private OpenDocuments Open { get; set; } = default!;

    [Inject] private ILogger<NotesPage> Logger { get; set; } = default!;

    private string FileName => _isMail ? "E-Mail (Entwurf)" : "Protokoll (Entwurf)";

    public override ValueTask DisposeAsync()
    {
        _work.Dispose();
        return base.DisposeAsync();
    }

    protected override void OnInitialized() => Open.Show();

    private async Task SubmitAsync()
    {
        if (!_work.IsWorking && _field is not null)
            await _work.RunAsync(Begin, WorkAsync, fault => TextsLog.NotesFailed(Logger, fault));
    }

    private void Begin()
    {
        (_said, _document) = (string.Empty, null);
        StateHasChanged();
    }

    private async Task<bool> WorkAsync(CancellationToken cancellationToken)
    {
        var answer = await _field!.ReadAsync(cancellationToken);
        if (answer is FieldAnswer.Stopped)
            throw new OperationCanceledException(cancellationToken);
        if (answer is not FieldAnswer.Read read)
            return false;
        Arrange(_notes = read.Typed ?? string.Join('\n', read.Text.Paragraphs.Select(paragraph => paragraph.Text)));
        await CallAsync("show", "entwurf");
        return true;
    }

    private void ChooseAsync(bool isMail)
    {
        _isMail = isMail;
        if (_notes is { } notes && _document is not null)
            Arrange(notes);
    }

    private void Arrange(string notes)
    {
        _arranged++;
        _minutes = _isMail ? null : MinutesReader.Read(notes);
        Show(_minutes is { } minutes ? MinutesDocument.Of(minutes) : MinutesDocument.Of(MailReader.Read(notes)));
        StateHasChanged();
    }

    private void Show(MeetingMinutes minutes)
    {
        _minutes = minutes;
        Show(MinutesDocument.Of(minutes));
    }

    private void Show(PrintedDocument document)
    {
        _document = document;
        _gaps = DocumentMarkdown.Of(document).Split("bitte ergänzen").Length - 1;
        (_copied, _said) = (null, NotesText.Ready);
    }

    private async Task CopyAsync()
    {
        _copied = string.Empty;
        _copied = await AskAsync<bool>("copy", CancellationToken.None, DocumentMarkdown.Of(_document!)) ? TextsText.Copied : TextsText.CopyFailed;
    }

    private Task PrintAsync() => CallAsync("print");

    private Task SaveDocxAsync() => SaveAsync(".docx", Docx, Writer.Write(_document!));

    private Task SaveMarkdownAsync() => SaveAsync(".md", "text/markdown;charset=utf-8", System.Text.Encoding.UTF8.GetBytes(DocumentMarkdown.Of(_document!)));

    private async Task SaveAsync(string extension, string type, byte[] bytes)
    {
        using var stream = new DotNetStreamReference(new MemoryStream(bytes));
        await CallAsync("save", FileName + extension, type, stream);
    }
}

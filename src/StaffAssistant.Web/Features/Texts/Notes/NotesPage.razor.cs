using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;
using StaffAssistant.Core.Committee;
using StaffAssistant.Core.Minutes;
using StaffAssistant.Web.Layout;

namespace StaffAssistant.Web.Features.Texts.Notes;

/// <summary>Notes put in the order of minutes or of a mail, by rules: words are moved, none is added. Nothing of it is stored.</summary>
public sealed partial class NotesPage
{
    private const string Docx = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private TextField? _field;
    private string? _notes;
    private PrintedDocument? _document;
    private TextsEnd _end;
    private string _said = string.Empty;
    private string? _copied;
    private bool _isMail;
    private bool _isWorking;
    private int _gaps;

    [Inject] private IPrintedDocumentWriter Writer { get; set; } = default!;

    [Inject] private OpenDocuments Open { get; set; } = default!;

    [Inject] private ILogger<NotesPage> Logger { get; set; } = default!;

    private string FileName => _isMail ? "E-Mail (Entwurf)" : "Protokoll (Entwurf)";

    protected override void OnInitialized() => Open.Show();

    private async Task SubmitAsync()
    {
        if (_isWorking || _field is null)
            return;
        (_isWorking, _end, _said, _document) = (true, TextsEnd.None, string.Empty, null);
        StateHasChanged();
        try
        {
            var answer = await _field.ReadAsync(CancellationToken.None);
            _end = answer is FieldAnswer.Stopped ? TextsEnd.Stopped : TextsEnd.None;
            if (answer is FieldAnswer.Read read)
            {
                _notes = read.Typed ?? string.Join('\n', read.Text.Paragraphs.Select(paragraph => paragraph.Text));
                Arrange(_notes);
                await CallAsync("show", "entwurf");
            }
        }
        catch (JSDisconnectedException)
        {
            // The page is gone.
        }
        catch (Exception fault)
        {
            TextsLog.NotesFailed(Logger, fault);
            _end = TextsEnd.Failed;
        }
        finally
        {
            _isWorking = false;
        }
    }

    private void ChooseAsync(bool isMail)
    {
        _isMail = isMail;
        if (_notes is { } notes && _document is not null)
            Arrange(notes);
    }

    private void Arrange(string notes)
    {
        _document = _isMail ? MinutesDocument.Of(MailReader.Read(notes)) : MinutesDocument.Of(MinutesReader.Read(notes));
        _gaps = DocumentMarkdown.Of(_document).Split("bitte ergänzen").Length - 1;
        (_copied, _said) = (null, NotesText.Ready);
        StateHasChanged();
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

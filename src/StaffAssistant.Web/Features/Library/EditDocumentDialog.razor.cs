using System.Diagnostics;
using System.Globalization;
using Microsoft.AspNetCore.Components;
using MudBlazor;
using StaffAssistant.Core.Access;
using StaffAssistant.Core.Documents;
using StaffAssistant.Web.Identity;

namespace StaffAssistant.Web.Features.Library;

/// <summary>Corrects what is known of a version. When somebody else was faster, both states are shown, and the person decides.</summary>
public sealed partial class EditDocumentDialog
{
    private DocumentForm _form = new();
    private DocumentForm _stored = new();
    private Document _seen = default!;
    private DocumentVersion _version = default!;
    private IReadOnlyList<DocumentField> _differing = [];
    private IReadOnlyList<AccessTag> _choices = [];
    private DocumentEditFault? _fault;
    private string? _message;
    private bool _isConflict;
    private bool _saving;

    [CascadingParameter] private IMudDialogInstance Dialog { get; set; } = default!;

    [Inject] private DocumentEditing Editing { get; set; } = default!;

    [Inject] private CurrentPerson Current { get; set; } = default!;

    [Inject] private ILogger<EditDocumentDialog> Logger { get; set; } = default!;

    [Parameter, EditorRequired] public Document Document { get; set; } = default!;

    [Parameter, EditorRequired] public VersionId VersionId { get; set; }

    /// <summary>The access tags that the person may give; those that the document has can be taken away, too.</summary>
    [Parameter, EditorRequired] public IReadOnlyList<AccessTag> Tags { get; set; } = [];

    private bool IsDateFault => _fault is DocumentEditFault.EndBeforeStart or DocumentEditFault.SameStart;

    protected override void OnInitialized()
    {
        Take(Document, Document.Versions.Single(version => version.Id == VersionId));
        _form = _stored with { };
    }

    private void Take(Document document, DocumentVersion version)
    {
        (_seen, _version, _stored) = (document, version, DocumentForm.Of(document, version));
        _choices = [.. _choices.Union(document.Access.Tags).Union(Tags).OrderBy(tag => tag != AccessTag.Everyone).ThenBy(tag => tag.Value, StringComparer.CurrentCulture)];
    }

    private async Task SaveAsync()
    {
        if (_saving)
            return;
        (_saving, _isConflict, _fault, _message) = (true, false, null, null);
        try
        {
            Follow(await Editing.SaveAsync(_form.ToEdit(_seen, VersionId), await Current.ScopeAsync(), await Current.ActorAsync(), CancellationToken.None));
        }
        catch (Exception fault)
        {
            LibraryLog.EditFailed(Logger, fault);
            _message = LibraryText.EditFailed;
        }
        _saving = false;
    }

    private void Follow(DocumentEditOutcome outcome)
    {
        switch (outcome)
        {
            case DocumentEditOutcome.Saved:
                Dialog.Close(DialogResult.Ok(_form.Title.Trim()));
                break;
            case DocumentEditOutcome.Conflict conflict when conflict.Current.Versions.FirstOrDefault(version => version.Id == VersionId) is { } version:
                _isConflict = true;
                var seen = _stored;
                Take(conflict.Current, version);
                _differing = DocumentField.Renew(_form, seen, _stored);
                _message = _differing.Count > 0 ? LibraryText.EditConflict : LibraryText.EditConflictNone;
                break;
            case DocumentEditOutcome.Conflict or DocumentEditOutcome.NotAllowed:
                _message = LibraryText.EditNotAllowed;
                break;
            case DocumentEditOutcome.Invalid invalid:
                (_fault, _message) = (invalid.Fault, SentenceOf(invalid.Fault));
                break;
            default:
                throw new UnreachableException();
        }
    }

    private static string SentenceOf(DocumentEditFault fault) => fault switch
    {
        DocumentEditFault.Title => string.Format(CultureInfo.CurrentCulture, LibraryText.EditFaultTitle, DocumentEditing.LongestTitle),
        DocumentEditFault.EndBeforeStart => LibraryText.EditFaultEndBeforeStart,
        DocumentEditFault.SameStart => LibraryText.EditFaultSameStart,
    };

    private static string Shown(string text) => text.Length == 0 ? LibraryText.FieldEmpty : text;
}

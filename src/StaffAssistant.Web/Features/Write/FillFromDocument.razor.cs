using System.Globalization;
using Microsoft.AspNetCore.Components;
using StaffAssistant.Core.Access;
using StaffAssistant.Core.Audit;
using StaffAssistant.Core.Drafting;
using StaffAssistant.Web.Identity;

namespace StaffAssistant.Web.Features.Write;

/// <summary>Fills open fields from a document that the person may read: each value with the words that it stands in, taken over one by one.</summary>
public sealed partial class FillFromDocument
{
    private string _words = string.Empty;
    private string _said = string.Empty;
    private IReadOnlyList<FillingDocument>? _documents;
    private DocumentProposals? _found;

    [Parameter, EditorRequired] public OpenedDraft Opened { get; set; } = default!;

    [Parameter, EditorRequired] public Func<Func<Draft, DateTimeOffset, Draft>, Task> Change { get; set; } = default!;

    [Inject] private DocumentFilling Filling { get; set; } = default!;

    [Inject] private AuditedReading Reading { get; set; } = default!;

    [Inject] private CurrentPerson Current { get; set; } = default!;

    [Inject] private ILogger<FillFromDocument> Logger { get; set; } = default!;

    private Task SearchAsync() => TryAsync(async owner =>
    {
        (_found, _documents) = (null, await Filling.ListAsync(_words ?? string.Empty, owner, await Current.ScopeAsync(), CancellationToken.None));
        _said = _documents.Count == 0 ? WriteText.FillNoDocument : string.Empty;
    });

    private Task ReadAsync(FillingDocument document) => TryAsync(async _ =>
    {
        _found = await Filling.ProposeAsync(Opened, document.Id, await Current.ScopeAsync(), CancellationToken.None);
        if (_found is not null)
            await Reading.ShowAsync(_found.Document, await Current.ActorAsync(), ReadingWay.Source, CancellationToken.None);
        _said = _found switch
        {
            null => WriteText.FillGone,
            { Fields.Count: 0 } => WriteText.FillNothing,
            { Fields.Count: 1 } => WriteText.FillFoundOne,
            { Fields.Count: var count } => string.Format(CultureInfo.CurrentCulture, WriteText.FillFound, count),
        };
    });

    private async Task TakeAsync(FieldProposal proposal)
    {
        var origin = _found!.CitationOf(proposal);
        _found = _found with { Fields = [.. _found.Fields.Where(other => other.Field.Key != proposal.Field.Key)] };
        _said = string.Format(CultureInfo.CurrentCulture, WriteText.FillTaken, proposal.Field.Label);
        // Somebody may have typed something meanwhile: his words stay.
        await Change((draft, at) => draft.Values.TryGetValue(proposal.Field.Key, out var before) && !before.IsEmpty ? draft : draft.With(proposal.Field, new FieldValue(proposal.Text, origin), at));
    }

    private async Task TryAsync(Func<PersonKey, Task> work)
    {
        try
        {
            if (await Current.FindAsync() is { } person)
                await work(new PersonKey(person.Key));
        }
        catch (Exception fault)
        {
            WriteLog.FillingFailed(Logger, fault);
            (_found, _said) = (null, WriteText.FillFailed);
        }
    }
}

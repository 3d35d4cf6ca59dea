using Microsoft.AspNetCore.Components;
using StaffAssistant.Core.Access;
using StaffAssistant.Core.Drafting;
using StaffAssistant.Core.ReadingList;
using StaffAssistant.Core.Register;
using StaffAssistant.Web.Identity;
using StaffAssistant.Web.Layout;

namespace StaffAssistant.Web.Features.Write;

/// <summary>Writing from a template. Every change is stored at once; the address of a draft restores it, for its owner alone.</summary>
public sealed partial class WritePage
{
    private const int MostDrafts = 50;
    private WriteAddress _address = new(string.Empty, []);
    private OpenedDraft? _opened;
    private IReadOnlyList<RegisterEntry>? _templates;
    private IReadOnlyList<DraftEntry> _drafts = [];
    private string? _problem;
    private string? _carried;
    private bool _releasing;

    [Parameter] public string? Id { get; set; }

    [Inject] private DraftDesk Desk { get; set; } = default!;

    [Inject] private IDraftStore Drafts { get; set; } = default!;

    [Inject] private CurrentPerson Current { get; set; } = default!;

    [Inject] private UseCounting Counting { get; set; } = default!;

    [Inject] private OpenDocuments Open { get; set; } = default!;

    [Inject] private ReadingLists Lists { get; set; } = default!;

    [Inject] private QuotedWords Quoted { get; set; } = default!;

    [Inject] private NavigationManager Navigation { get; set; } = default!;

    [Inject] private ILogger<WritePage> Logger { get; set; } = default!;

    [SupplyParameterFromQuery(Name = WriteAddress.NoPdfKey)] private string? NoPdfInAddress { get; set; }

    [SupplyParameterFromQuery(Name = PageAddress.TemplateKey)] private string? TemplateInAddress { get; set; }

    protected override async Task OnParametersSetAsync()
    {
        // The page is rendered once before it has a circuit; a draft is begun once, with it.
        if (!RendererInfo.IsInteractive)
            return;
        _address = WriteAddress.Parse(Navigation.Uri);
        (_opened, _templates, _problem) = (null, null, null);
        try
        {
            await LoadAsync();
        }
        catch (Exception fault)
        {
            WriteLog.LoadFailed(Logger, fault);
            _problem = WriteText.Failed;
        }
    }

    private async Task LoadAsync()
    {
        if (await OwnerAsync() is not { } owner)
            return;
        var scope = await Current.ScopeAsync();
        if (Id is not null)
        {
            await OpenDraftAsync(owner, scope);
            return;
        }

        var templates = await Desk.ListTemplatesAsync(scope, CancellationToken.None);
        if (_address.Template.Length > 0 && await BeginAsync(templates, owner, scope) is { } begun)
        {
            Navigation.NavigateTo(WriteAddress.Of(begun), replace: true);
            return;
        }

        _problem = _address.Template.Length > 0 ? WriteText.TemplateUnknown : null;
        (_templates, _drafts) = (templates, await Drafts.ListAsync(owner, MostDrafts, CancellationToken.None));
        Open.Show(_templates.Select(template => template.DocumentId));
    }

    private async Task OpenDraftAsync(PersonKey owner, AccessScope scope)
    {
        Show(DraftId.Parse(Id) is { } id ? await Desk.OpenAsync(id, owner, scope, CancellationToken.None) : null);
        _problem = _opened is null ? WriteText.Gone : NoPdfInAddress is not null ? WriteText.PdfFailed : _carried;
        _carried = null;
    }

    private async Task<DraftId?> BeginAsync(IReadOnlyList<RegisterEntry> templates, PersonKey owner, AccessScope scope)
    {
        var wanted = templates.FirstOrDefault(template => template.DocumentId.ToString() == _address.Template)
            ?? templates.FirstOrDefault(template => template.Title.Split(' ').Contains(_address.Template, StringComparer.OrdinalIgnoreCase));
        if (wanted is null || await Desk.BeginAsync(wanted.DocumentId, await TakenAsync(owner, scope), owner, scope, CancellationToken.None) is not { } begun)
            return null;
        await Counting.CountDraftAsync(wanted.DocumentId);
        _carried = SentenceOf(begun.Taken);
        return begun.Id;
    }

    // The words that the person came from; in a window of its own those of his reading list.
    private async Task<IReadOnlyList<DraftSource>> TakenAsync(PersonKey owner, AccessScope scope)
    {
        var kept = _address.Passages.Any(passage => Quoted.Of(passage).Count == 0) ? await Lists.QuotesOfAsync(owner, _address.Passages, scope, CancellationToken.None) : null;
        return [.. _address.Passages.Select(passage => new DraftSource(passage, Quoted.Of(passage) is { Count: > 0 } quoted ? quoted : kept?.GetValueOrDefault(passage) ?? []))];
    }

    private async Task TakeAsync(DraftId id)
    {
        if (await OwnerAsync() is not { } owner)
            return;
        try
        {
            var scope = await Current.ScopeAsync();
            var outcome = await Desk.TakeAsync(id, await TakenAsync(owner, scope), owner, scope, CancellationToken.None);
            (_problem, _carried) = (SentenceOf(outcome), SentenceOf(outcome));
            if (outcome is not (TakeOutcome.NotReadable or TakeOutcome.NoTemplate or TakeOutcome.Gone))
                Navigation.NavigateTo(WriteAddress.Of(id));
        }
        catch (Exception fault)
        {
            WriteLog.SaveFailed(Logger, fault);
            _problem = WriteText.SaveFailed;
        }
    }

    // Where no field takes them, the form shows where they are.
    private static string? SentenceOf(TakeOutcome outcome) => outcome switch
    {
        TakeOutcome.Taken or TakeOutcome.NoField => null,
        TakeOutcome.NoTemplate => WriteText.TakeNoTemplate,
        TakeOutcome.Full => string.Format(System.Globalization.CultureInfo.CurrentCulture, WriteText.TakeFull, Draft.MostSources),
        TakeOutcome.Partly => WriteText.TakePartly,
        TakeOutcome.NotReadable => WriteText.TakeNotReadable,
        TakeOutcome.Gone => WriteText.Gone,
    };

    private async Task ChangeAsync(Func<Draft, DateTimeOffset, Draft> change)
    {
        if (_opened is not { Draft.Id: var id } || await OwnerAsync() is not { } owner)
            return;
        try
        {
            Show(await Desk.ChangeAsync(id, owner, await Current.ScopeAsync(), change, CancellationToken.None));
            _problem = _opened is null ? WriteText.Gone : null;
        }
        catch (Exception fault)
        {
            WriteLog.SaveFailed(Logger, fault);
            _problem = WriteText.SaveFailed;
        }

        // A field below asked for it, not this page.
        StateHasChanged();
    }

    private async Task ReleaseAsync()
    {
        if (_releasing || _opened is not { Draft.Id: var id })
            return;
        _releasing = true;
        try
        {
            if (await Current.FindAsync() is not { } person)
                return;
            var (owner, scope) = (new PersonKey(person.Key), await Current.ScopeAsync());
            var released = await Desk.ReleaseAsync(id, owner, person.Name, scope, CancellationToken.None);
            Show(await Desk.OpenAsync(id, owner, scope, CancellationToken.None));
            _problem = released is null ? WriteText.ReleaseFailed : null;
        }
        catch (Exception fault)
        {
            WriteLog.SaveFailed(Logger, fault);
            _problem = WriteText.ReleaseFailed;
        }
        finally
        {
            _releasing = false;
        }
    }

    private async Task DeleteAsync(DraftId id)
    {
        if (await OwnerAsync() is not { } owner)
            return;
        await Drafts.DeleteAsync(owner, id, CancellationToken.None);
        if (Id is not null)
            Navigation.NavigateTo(PageAddress.WritePath);
        else
            _drafts = await Drafts.ListAsync(owner, MostDrafts, CancellationToken.None);
    }

    // When a document is closed to the person, the page begins anew and leaves its words out.
    private void Show(OpenedDraft? opened)
    {
        _opened = opened;
        if (opened is not null)
            Open.Show(opened.Sources.Select(source => source.Source).Concat(opened.Origins.Values).Select(source => source.Version.DocumentId).Append(opened.Draft.Template));
    }

    private async Task<PersonKey?> OwnerAsync() => await Current.FindAsync() is { } person ? new PersonKey(person.Key) : null;
}

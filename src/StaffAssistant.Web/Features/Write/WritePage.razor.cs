using Microsoft.AspNetCore.Components;
using StaffAssistant.Core.Access;
using StaffAssistant.Core.Drafting;
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
    private bool _releasing;

    [Parameter] public string? Id { get; set; }

    [Inject] private DraftDesk Desk { get; set; } = default!;

    [Inject] private IDraftStore Drafts { get; set; } = default!;

    [Inject] private CurrentPerson Current { get; set; } = default!;

    [Inject] private UseCounting Counting { get; set; } = default!;

    [Inject] private OpenDocuments Open { get; set; } = default!;

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
        _problem = _opened is null ? WriteText.Gone : NoPdfInAddress is not null ? WriteText.PdfFailed : _problem;
    }

    private async Task<DraftId?> BeginAsync(IReadOnlyList<RegisterEntry> templates, PersonKey owner, AccessScope scope)
    {
        var wanted = templates.FirstOrDefault(template => template.DocumentId.ToString() == _address.Template)
            ?? templates.FirstOrDefault(template => template.Title.Split(' ').Contains(_address.Template, StringComparer.OrdinalIgnoreCase));
        if (wanted is null || await Desk.BeginAsync(wanted.DocumentId, Taken, owner, scope, CancellationToken.None) is not { } begun)
            return null;
        await Counting.CountDraftAsync(wanted.DocumentId);
        return begun;
    }

    private IReadOnlyList<DraftSource> Taken => [.. _address.Passages.Select(passage => new DraftSource(passage, Quoted.Of(passage)))];

    private async Task TakeAsync(DraftId id)
    {
        if (await OwnerAsync() is not { } owner)
            return;
        try
        {
            var outcome = await Desk.TakeAsync(id, Taken, owner, await Current.ScopeAsync(), CancellationToken.None);
            _problem = outcome switch
            {
                TakeOutcome.Taken => null,
                TakeOutcome.NoField => WriteText.TakeNoField,
                TakeOutcome.Full => string.Format(System.Globalization.CultureInfo.CurrentCulture, WriteText.TakeFull, Draft.MostSources),
                TakeOutcome.NotReadable => WriteText.TakeNotReadable,
                TakeOutcome.Gone => WriteText.Gone,
            };
            if (outcome == TakeOutcome.Taken)
                Navigation.NavigateTo(WriteAddress.Of(id));
        }
        catch (Exception fault)
        {
            WriteLog.SaveFailed(Logger, fault);
            _problem = WriteText.SaveFailed;
        }
    }

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
            Open.Show(opened.Sources.Select(source => source.Source.Version.DocumentId).Append(opened.Draft.Template));
    }

    private async Task<PersonKey?> OwnerAsync() => await Current.FindAsync() is { } person ? new PersonKey(person.Key) : null;
}

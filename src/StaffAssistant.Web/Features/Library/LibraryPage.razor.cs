using System.Globalization;
using Microsoft.AspNetCore.Components;
using MudBlazor;
using StaffAssistant.Core.Access;
using StaffAssistant.Core.Documents;
using StaffAssistant.Core.Ingestion.Quarantine;
using StaffAssistant.Web.Demo;
using StaffAssistant.Web.Identity;
using StaffAssistant.Web.Layout;

namespace StaffAssistant.Web.Features.Library;

public sealed partial class LibraryPage : IDisposable
{
    private readonly PageCulture _culture = new();
    private IReadOnlyList<CollectionName> _edited = [];
    private IReadOnlyList<AccessTag> _tags = [];
    private IReadOnlyList<Document>? _documents;
    private IReadOnlyList<LibraryRow>? _rows;
    private IReadOnlyList<LibraryRow> _shown = [];
    private IReadOnlyList<string> _kinds = [];
    private LibraryFilter _filter = LibraryFilter.None;
    private string? _message;
    private bool _messageWarns;
    private int _waiting;
    private bool _failed;
    private bool _asking;
    private IDisposable? _following;

    [Inject] private IDocumentCatalog Catalog { get; set; } = default!;

    [Inject] private QuarantineReview Review { get; set; } = default!;

    [Inject] private DocumentRemoval Removal { get; set; } = default!;

    [Inject] private CurrentPerson Current { get; set; } = default!;

    [Inject] private OpenDocuments Open { get; set; } = default!;

    [Inject] private IDialogService Dialogs { get; set; } = default!;

    [Inject] private DemoProgress Demo { get; set; } = default!;

    [Inject] private NavigationManager Navigation { get; set; } = default!;

    [Inject] private ILogger<LibraryPage> Logger { get; set; } = default!;

    [CascadingParameter] private ScopeChoice Scope { get; set; } = default!;

    private string Lead => _edited.Count == 1
        ? Say(LibraryText.LeadOne, _edited[0].Value, Figure(_rows!.Count), Figure(Passages))
        : Say(LibraryText.LeadMany, _edited.Count, Figure(_rows!.Count), Figure(Passages));

    private int Passages => _rows!.Sum(row => row.Document.Versions.Sum(version => version.PassageCount));

    public void Dispose()
    {
        Demo.Changed -= OnDemoChanged;
        _following?.Dispose();
    }

    protected override async Task OnInitializedAsync()
    {
        if (RendererInfo.IsInteractive)
        {
            Demo.Changed += OnDemoChanged;
            // The list looks after itself: files on their way and what was typed stay.
            Open.Show();
            _following = Open.Follow(InvokeAsync, ReloadAsync);
        }

        await LoadAsync();
    }

    protected override void OnParametersSet()
    {
        _filter = LibraryFilter.Parse(new Uri(Navigation.Uri));
        Show();
    }

    private async Task LoadAsync()
    {
        try
        {
            var (person, scope) = (await Current.FindAsync(), await Current.ScopeAsync());
            _edited = [.. (person?.EditorOf ?? []).Where(scope.Edits)];
            _tags = person?.Tags ?? [];
            var documents = await Catalog.ListAsync(scope, CancellationToken.None);
            _waiting = (await Review.ListAsync(scope, CancellationToken.None)).Count(held => held.Decision is null);
            _documents = [.. documents.Where(document => scope.Edits(document.Access.Collection))];
            _failed = false;
            Show();
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            LibraryLog.LoadFailed(Logger, fault);
            _failed = true;
        }
    }

    private void Show()
    {
        if (_documents is null)
            return;
        var chosen = _documents.Where(document => Scope.Collections.Count == 0 || Scope.Collections.Contains(document.Access.Collection));
        _rows = [.. chosen.Select(document => LibraryRow.Of(document, Scope.Stichtag))];
        _shown = [.. _rows.Where(row => _filter.Passes(row.Version, Scope.Stichtag))];
        _kinds = [.. _rows.Select(row => row.Version.Kind).OfType<string>().Distinct(StringComparer.CurrentCultureIgnoreCase).Order(StringComparer.CurrentCulture)];
    }

    private void Narrow(LibraryFilter filter) => Navigation.NavigateTo(Navigation.GetUriWithQueryParameters(filter.Parameters), replace: true);

    private Task EditAsync(LibraryRow row) => OnceAsync(() => CorrectAsync(row));

    private Task AskToRemoveAsync(LibraryRow row) => OnceAsync(() => RemoveAsync(row));

    /// <summary>A second click while a dialog stands open opens no other.</summary>
    private async Task OnceAsync(Func<Task> ask)
    {
        if (_asking)
            return;
        _asking = true;
        try
        {
            await ask();
        }
        finally
        {
            _asking = false;
        }
    }

    private async Task CorrectAsync(LibraryRow row)
    {
        var parameters = new DialogParameters<EditDocumentDialog>
        {
            { dialog => dialog.Document, row.Document },
            { dialog => dialog.VersionId, row.Version.Id },
            { dialog => dialog.Tags, _tags },
        };
        var options = new DialogOptions { MaxWidth = MaxWidth.Medium, FullWidth = true, BackdropClick = false };
        var dialog = await Dialogs.ShowAsync<EditDocumentDialog>(Say(LibraryText.EditTitle, row.Version.TitleWithNumber), parameters, options);
        if (await dialog.Result is { Canceled: false, Data: string title })
            (_message, _messageWarns) = (Say(LibraryText.Edited, title), false);
        await LoadAsync();
    }

    private async Task RemoveAsync(LibraryRow row)
    {
        var parameters = new DialogParameters<RemoveDocumentDialog> { { dialog => dialog.Document, row.Document } };
        var dialog = await Dialogs.ShowAsync<RemoveDocumentDialog>(Say(LibraryText.RemoveTitle, row.Version.TitleWithNumber), parameters);
        if (await dialog.Result is not { Canceled: false })
            return;
        var removed = await Removal.RemoveAsync(row.Document.Id, await Current.ScopeAsync(), await Current.ActorAsync(), CancellationToken.None);
        (_message, _messageWarns) = (Say(removed ? LibraryText.Removed : LibraryText.NotRemoved, row.Version.TitleWithNumber), !removed);
        await LoadAsync();
    }

    // The list is shown anew when the demo content is in, not after each of its files: they can be found only then.
    private void OnDemoChanged()
    {
        if (!Demo.State.Running)
            _ = InvokeAsync(ReloadAsync);
    }

    private async Task ReloadAsync()
    {
        _culture.TakeUp();
        await LoadAsync();
        StateHasChanged();
    }

    private static string Figure(int number) => number.ToString("N0", CultureInfo.CurrentCulture);

    private static string Say(string pattern, params object[] values) => string.Format(CultureInfo.CurrentCulture, pattern, values);
}

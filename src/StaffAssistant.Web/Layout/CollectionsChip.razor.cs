using System.Globalization;
using Microsoft.AspNetCore.Components;
using StaffAssistant.Core.Access;
using StaffAssistant.Core.Documents;
using StaffAssistant.Core.OwnDocuments;
using StaffAssistant.Web.Demo;
using StaffAssistant.Web.Identity;

namespace StaffAssistant.Web.Layout;

public sealed partial class CollectionsChip : IDisposable
{
    private readonly PageCulture _culture = new();
    private IReadOnlyList<CollectionName> _all = [];
    private bool _hasOwn;
    private IDisposable? _following;

    [Inject] private IDocumentCatalog Catalog { get; set; } = default!;

    [Inject] private PersonalUploads Uploads { get; set; } = default!;

    [Inject] private CurrentPerson Current { get; set; } = default!;

    [Inject] private OpenDocuments Open { get; set; } = default!;

    [Inject] private DemoProgress Demo { get; set; } = default!;

    [Inject] private NavigationManager Navigation { get; set; } = default!;

    [CascadingParameter] private ScopeChoice Scope { get; set; } = default!;

    /// <summary>The id of its menu; the chip may stand more than once on a page.</summary>
    [Parameter, EditorRequired] public string Id { get; set; } = default!;

    private IReadOnlyList<CollectionName> Chosen => [.. _all.Where(name => Scope.Collections.Contains(name))];

    private bool HasChosenOwn => Scope.Collections.Contains(OwnCollection.Name);

    private string Summary => !HasChosenOwn ? County : Chosen.Count == 0 ? LayoutText.MyDocuments : string.Format(CultureInfo.CurrentCulture, LayoutText.AndMyDocuments, County);

    private string County => (Chosen.Count, _all.Count) switch
    {
        (_, 0) => LayoutText.NoCollections,
        (0, 1) => _all[0].Value,
        (0, var all) => string.Format(CultureInfo.CurrentCulture, LayoutText.AllCollections, all),
        (var chosen, var all) when chosen == all => string.Format(CultureInfo.CurrentCulture, LayoutText.AllCollections, all),
        (1, _) => Chosen[0].Value,
        (var chosen, var all) => string.Format(CultureInfo.CurrentCulture, LayoutText.SomeCollections, chosen, all),
    };

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
            _following = Open.Follow(InvokeAsync, ReloadAsync);
        }

        await LoadAsync();
    }

    private async Task LoadAsync()
    {
        var collections = await Catalog.ListCollectionsAsync(await Current.ScopeAsync(), CancellationToken.None);
        _all = [.. collections.Select(collection => collection.Name)];
        _hasOwn = await Current.FindAsync() is { } person && await Uploads.HasAnyAsync(new PersonKey(person.Key), CancellationToken.None);
    }

    private void OnDemoChanged() => _ = InvokeAsync(ReloadAsync);

    private async Task ReloadAsync()
    {
        _culture.TakeUp();
        await LoadAsync();
        StateHasChanged();
    }

    // Own documents are asked only where they are chosen: then the collections beside them are, too, each by its name.
    private bool IsChosen(CollectionName name) => Scope.Collections.Count == 0 || Scope.Collections.Contains(name);

    private void Choose(CollectionName name, bool chosen)
    {
        var now = _all.Where(IsChosen).Where(other => other != name).ToList();
        Go(chosen ? [.. _all.Where(other => other == name || now.Contains(other))] : now);
    }

    private void ChooseAll() => Go(_all, withOwn: false);

    private void ChooseOwn(bool chosen) => Go([.. _all.Where(IsChosen)], chosen);

    private void Go(IReadOnlyList<CollectionName> collections) => Go(collections, HasChosenOwn);

    private void Go(IReadOnlyList<CollectionName> collections, bool withOwn)
    {
        var scope = Scope with { Collections = withOwn ? [.. collections, OwnCollection.Name] : collections.Count == _all.Count ? [] : collections };
        Navigation.NavigateTo(Navigation.GetUriWithQueryParameters(scope.Parameters));
    }
}

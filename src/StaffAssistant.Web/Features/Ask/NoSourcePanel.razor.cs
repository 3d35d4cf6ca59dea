using Microsoft.AspNetCore.Components;
using StaffAssistant.Core.Documents;
using StaffAssistant.Core.Passages;
using StaffAssistant.Web.Identity;

namespace StaffAssistant.Web.Features.Ask;

/// <summary>Nothing reliable was found: what comes nearest, and whom to ask.</summary>
public sealed partial class NoSourcePanel : IDisposable
{
    private const int Passages = 3;
    private const int Units = 2;
    private readonly CancellationTokenSource _gone = new();
    private IReadOnlyList<Owner> _owners = [];

    [Inject] private IDocumentCatalog Catalog { get; set; } = default!;

    [Inject] private CurrentPerson Current { get; set; } = default!;

    [Parameter, EditorRequired] public AskedQuestion Asked { get; set; } = default!;

    /// <summary>The passages that come nearest, best first.</summary>
    [Parameter, EditorRequired] public IReadOnlyList<SourcedPassage> Nearest { get; set; } = [];

    private List<SourcedPassage> Shown => [.. Nearest.Take(Passages)];

    public void Dispose()
    {
        _gone.Cancel();
        _gone.Dispose();
    }

    // Who owns the nearest rules; where nothing is near, who owns the collections that were searched.
    protected override async Task OnInitializedAsync() => _owners = Shown.Count > 0
        ? [.. Shown.Select(source => Owner.OfVersion(source.Version)).OfType<Owner>().DistinctBy(owner => owner.Unit).Take(Units)]
        : [.. (await Catalog.ListCollectionsAsync(await Current.ScopeAsync(), _gone.Token))
            .Where(collection => Asked.Scope.Collections.Count == 0 || Asked.Scope.Collections.Contains(collection.Name))
            .Select(Owner.OfCollection).OfType<Owner>()];
}

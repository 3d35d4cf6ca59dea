using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Options;
using StaffAssistant.Core.Conversations;
using StaffAssistant.Core.Documents;
using StaffAssistant.Core.Retention;
using StaffAssistant.Web.Demo;
using StaffAssistant.Web.Identity;
using StaffAssistant.Web.Layout;

namespace StaffAssistant.Web.Features.Ask;

/// <summary>The page before a question: what the person's collections can answer.</summary>
public sealed partial class StartPanel : IDisposable
{
    private readonly CancellationTokenSource _gone = new();
    private IReadOnlyList<Collection>? _collections;
    private IReadOnlyList<ExampleQuestion> _examples = [];
    private bool _importing;
    private IDisposable? _following;
    private int _read;

    [Inject] private IDocumentCatalog Catalog { get; set; } = default!;

    [Inject] private CurrentPerson Current { get; set; } = default!;

    [Inject] private OpenDocuments Open { get; set; } = default!;

    [Inject] private IConversationStore Conversations { get; set; } = default!;

    [Inject] private IOptions<RetentionOptions> Retention { get; set; } = default!;

    [Inject] private DemoProgress Import { get; set; } = default!;

    [Parameter, EditorRequired] public ScopeChoice Scope { get; set; } = default!;

    public void Dispose()
    {
        Import.Changed -= Look;
        _following?.Dispose();
        _gone.Cancel();
        _gone.Dispose();
    }

    protected override async Task OnInitializedAsync()
    {
        Import.Changed += Look;
        // Read anew when something is closed; what stands in the box stays.
        Open.Show();
        _following = Open.Follow(InvokeAsync, ReloadAsync);
        _importing = Import.State.Running;
        await ReadAsync();
    }

    protected override void OnParametersSet() => Choose();

    private async Task ReadAsync()
    {
        _collections = await Catalog.ListCollectionsAsync(await Current.ScopeAsync(), _gone.Token);
        _read++;
        Choose();
    }

    private void Choose() => _examples = ExampleQuestion.From(_collections ?? [], Scope.Collections);

    // While documents come in, the page fills itself; other changes wait for the next visit.
    private void Look() => _ = InvokeAsync(LookAsync);

    private async Task LookAsync()
    {
        var ended = _importing && !Import.State.Running;
        _importing = Import.State.Running;
        if (!ended || _gone.IsCancellationRequested)
            return;
        try
        {
            await ReloadAsync();
        }
        catch (Exception fault) when (!_gone.IsCancellationRequested)
        {
            await DispatchExceptionAsync(fault);
        }
    }

    private async Task ReloadAsync()
    {
        await ReadAsync();
        StateHasChanged();
    }
}

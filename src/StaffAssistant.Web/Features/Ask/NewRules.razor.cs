using Microsoft.AspNetCore.Components;
using StaffAssistant.Core.Register;
using StaffAssistant.Web.Identity;
using StaffAssistant.Web.Layout;

namespace StaffAssistant.Web.Features.Ask;

/// <summary>What came into force lately, and what comes next.</summary>
public sealed partial class NewRules : IDisposable
{
    private const int Lately = 3;
    private const int Soon = 1;
    private readonly CancellationTokenSource _gone = new();
    private IReadOnlyList<RegisterEntry> _lately = [];
    private IReadOnlyList<RegisterEntry> _soon = [];

    [Inject] private IDocumentRegister Register { get; set; } = default!;

    [Inject] private CurrentPerson Current { get; set; } = default!;

    [Parameter, EditorRequired] public ScopeChoice Scope { get; set; } = default!;

    public void Dispose()
    {
        _gone.Cancel();
        _gone.Dispose();
    }

    protected override async Task OnParametersSetAsync()
    {
        var gone = _gone.Token;
        var reader = await Current.ScopeAsync();
        var query = new ChangeQuery(reader, Scope.Stichtag, RegisterChange.InForce) { Collections = Scope.Collections, Limit = Lately };
        _lately = (await Register.ListChangesAsync(query, gone)).Entries;
        _soon = (await Register.ListChangesAsync(query with { Change = RegisterChange.Upcoming, Limit = Soon }, gone)).Entries;
    }
}

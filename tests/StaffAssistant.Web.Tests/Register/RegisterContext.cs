using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using StaffAssistant.Core.Documents;
using StaffAssistant.Core.Register;
using StaffAssistant.Testing;
using StaffAssistant.Web.Layout;
using StaffAssistant.Web.Tests.Ask;
using Xunit;

namespace StaffAssistant.Web.Tests.Register;

/// <summary>Pages of the register on the real embedded store.</summary>
public abstract class RegisterContext : GermanContext, IAsyncLifetime
{
    protected static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private TestStore _store = default!;

    public async ValueTask InitializeAsync()
    {
        _store = await TestStore.OpenAsync();
        Services.AddSingleton(_store.Get<IDocumentCatalog>());
        Services.AddSingleton(_store.Get<IDocumentRegister>());
        ComponentFactories.AddStub<StichtagChip>();
        SetRendererInfo(new("Server", isInteractive: true));
        await FillAsync();
    }

    protected abstract Task FillAsync();

    protected Task SaveAsync(DocumentBuilder document) => _store.Get<IDocumentCatalog>().SaveAsync(document.Build(), CancellationToken.None);

    protected NavigationManager Navigation => Services.GetRequiredService<NavigationManager>();

    /// <summary>The page at an address, with the choice of the top bar that the address holds.</summary>
    protected IRenderedComponent<TPage> Open<TPage>(string address)
        where TPage : IComponent
    {
        Navigation.NavigateTo(address);
        RenderTree.Add<CascadingValue<ScopeChoice>>(set => set.Add(value => value.Value, ScopeChoice.Parse(Navigation.Uri, Said.Today)));
        return Render<TPage>();
    }

    protected override async ValueTask DisposeAsyncCore()
    {
        await base.DisposeAsyncCore();
        await _store.DisposeAsync();
    }
}

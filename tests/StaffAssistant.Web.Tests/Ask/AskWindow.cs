using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using StaffAssistant.Core.Access;
using StaffAssistant.Core.Answering;
using StaffAssistant.Core.Conversations;
using StaffAssistant.Core.Documents;
using StaffAssistant.Core.Register;
using StaffAssistant.Testing;
using StaffAssistant.Web.Features.Ask;
using StaffAssistant.Web.Layout;

namespace StaffAssistant.Web.Tests.Ask;

/// <summary>One browser window of one person with the question page; several of them share a store, as windows do.</summary>
internal sealed class AskWindow : GermanContext
{
    private readonly WindowNavigation _navigation = new();

    public AskWindow(TestStore store, BegunQuestions begun, string person, string[] tags)
    {
        Services.AddSingleton(store.Get<IDocumentCatalog>());
        Services.AddSingleton(store.Get<IDocumentRegister>());
        Services.AddSingleton(store.Get<DocumentClosings>());
        Services.AddSingleton(store.Get<AnswerPipeline>());
        Services.AddSingleton(store.Get<IConversationStore>());
        Services.AddSingleton(store.Get<ConversationChanges>());
        Services.AddSingleton(begun);
        Services.AddSingleton<NavigationManager>(_navigation);
        ComponentFactories.AddStub<CollectionsChip>();
        RenderTree.Add<CascadingValue<ScopeChoice>>(set => set.Add(value => value.Value, Said.Scope));
        SetRendererInfo(new("Server", isInteractive: true));
        SignIn(person);
        Hold(tags);
    }

    public IRenderedComponent<AskPage>? Page { get; private set; }

    public string Address => _navigation.Uri;

    /// <summary>True when the page has said that the answer has come to its end.</summary>
    public bool IsEnded => Page is not null && Page.Find("p.sr[role=status]").TextContent.Length > 0;

    public IRenderedComponent<AskPage> Ask(string question) => Go(PageAddress.Ask(Said.Scope, question));

    public IRenderedComponent<AskPage> Go(string address)
    {
        Navigate(address);
        return Page = Render<AskPage>();
    }

    public void Navigate(string address)
    {
        if (Page is null)
            _navigation.NavigateTo(address);
        else
            Page.InvokeAsync(() => _navigation.NavigateTo(address)).GetAwaiter().GetResult();
    }

    /// <summary>From now on the server talks to nobody here.</summary>
    public void Lose() => _navigation.IsLost = true;

    public void HoldOnly(params string[] tags) => Hold(tags);
}

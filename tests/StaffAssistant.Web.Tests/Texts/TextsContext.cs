using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using StaffAssistant.Core.Access;
using StaffAssistant.Core.Answering.Writing;
using StaffAssistant.Core.Committee;
using StaffAssistant.Core.Documents;
using StaffAssistant.Core.Guarding;
using StaffAssistant.Core.Guarding.PersonalData;
using StaffAssistant.Core.Guarding.Statements;
using StaffAssistant.Core.Ingestion;
using StaffAssistant.Core.Language;
using StaffAssistant.Core.Limits;
using StaffAssistant.Core.Minutes;
using StaffAssistant.Core.Rewriting;
using StaffAssistant.Core.Summaries;
using StaffAssistant.Testing;
using StaffAssistant.Web.Features.Texts;
using StaffAssistant.Web.Layout;
using StaffAssistant.Web.Pasting;
using StaffAssistant.Web.Tests.Ask;
using Xunit;

namespace StaffAssistant.Web.Tests.Texts;

/// <summary>Pages that work with texts, with a store, and a browser that sends what a test says.</summary>
public abstract class TextsContext : GermanContext, IAsyncLifetime
{
    protected static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private BunitJSModuleInterop _script = default!;

    protected TestStore Store { get; private set; } = default!;

    /// <summary>What the model says; nobody asks it where it is null.</summary>
    protected SpokenModel? Model { get; init; }

    protected PastedTexts Pasted => Services.GetRequiredService<PastedTexts>();

    protected FileTexts Files => Services.GetRequiredService<FileTexts>();

    public virtual async ValueTask InitializeAsync()
    {
        Store = await TestStore.OpenAsync();
        var model = Model ?? (ILanguageModel)new NoLanguageModel();
        var analysis = new GermanAnalysis(CompoundLexicon.Shipped);
        Services.AddSingleton(Store.Get<IDocumentCatalog>());
        Services.AddSingleton(Store.Get<DocumentClosings>());
        Services.AddSingleton(Options.Create(new LimitOptions()));
        Services.AddSingleton(Options.Create(new IngestionOptions()));
        Services.AddSingleton<PastedTexts>();
        Services.AddSingleton<FileTexts>();
        Services.AddSingleton<ITextExtractor>(new LineExtractor());
        Services.AddScoped<FiledTexts>();
        Services.AddSingleton(analysis);
        Services.AddSingleton<Summarizer>();
        Services.AddSingleton(model);
        var options = Options.Create(new ModelOptions());
        var (budget, queue, guard) = (new ModelBudget(options, TimeProvider.System), new ModelQueue(options, TimeProvider.System), new StatementGuard(Options.Create(new GuardingOptions())));
        var writer = new StatementWriter(model, new MaskingShield(), budget, queue, guard, analysis);
        Services.AddSingleton(new SummaryWriter(writer));
        Services.AddSingleton(new MinutesWriter(new NotesWriter(writer, analysis)));
        Services.AddSingleton(new MaskPreview(model, new MaskingShield(), options));
        Services.AddSingleton(new TextRewriter(model, new MaskingShield(), budget, queue, guard));
        Services.AddSingleton(Store.Get<IPrintedDocumentWriter>());
        _script = JSInterop.SetupModule(_ => true);
        _script.Mode = JSRuntimeMode.Loose;
        _script.Setup<bool>("copy", _ => true).SetResult(true);
        RenderTree.Add<CascadingValue<ScopeChoice>>(set => set.Add(value => value.Value, Said.Scope));
        SetRendererInfo(new("Server", isInteractive: true));
    }

    /// <summary>The browser sends a text from a field.</summary>
    protected void Send(string text, string field = "eingabe") => Send(new SentText("text", Pasted.Add("jb", text).ToString()), field);

    /// <summary>The browser's sending from a field ends like this.</summary>
    protected void Send(SentText sent, string field = "eingabe") => Sending(field).SetResult(sent);

    /// <summary>The browser sends from a field, and has not ended yet.</summary>
    protected JSRuntimeInvocationHandler<SentText> Sending(string field = "eingabe") => _script.Setup<SentText>("send", call => Equals(call.Arguments[0], field));

    /// <summary>What the browser was asked to bring into view, in order.</summary>
    protected IReadOnlyList<string> Shown => [.. _script.Invocations["show"].Select(call => (string)call.Arguments[0]!)];

    /// <summary>What was copied last.</summary>
    protected string Copied => Last("copy");

    /// <summary>The name of the file that was saved last.</summary>
    protected string Saved => Last("save");

    protected IRenderedComponent<PageOfRights> Open<TPage>(string address)
        where TPage : IComponent
    {
        Services.GetRequiredService<NavigationManager>().NavigateTo(address);
        return Render<PageOfRights>(frame => frame.Add(page => page.Address, address.Split('?')[0]).AddChildContent<TPage>());
    }

    // A click returns before its handler is through when the page is just being rendered.
    private string Last(string identifier)
    {
        Assert.True(SpinWait.SpinUntil(() => _script.Invocations[identifier].Count > 0, Patience), $"The browser was never asked to {identifier}.");
        return (string)_script.Invocations[identifier][^1].Arguments[0]!;
    }

    protected override async ValueTask DisposeAsyncCore()
    {
        await base.DisposeAsyncCore();
        await Store.DisposeAsync();
    }
}

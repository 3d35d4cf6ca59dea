using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using StaffAssistant.Core.Answering.Writing;
using StaffAssistant.Core.Documents;
using StaffAssistant.Core.Drafting;
using StaffAssistant.Core.Guarding;
using StaffAssistant.Core.Guarding.Outbound;
using StaffAssistant.Core.Guarding.PersonalData;
using StaffAssistant.Core.Guarding.Statements;
using StaffAssistant.Core.Language;
using StaffAssistant.Core.Rewriting;
using StaffAssistant.Web.Features.Write;
using StaffAssistant.Web.Layout;
using StaffAssistant.Web.Tests.Ask;
using StaffAssistant.Web.Tests.Texts;

namespace StaffAssistant.Web.Tests.Write;

/// <summary>The form of a draft that lives in the test, with a model that says what a test wants.</summary>
public abstract class WriteContext : GermanContext
{
    protected static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private static readonly GermanAnalysis Analysis = new(CompoundLexicon.Shipped);

    protected WriteContext(SpokenModel? spoken, params TemplateField[] fields)
    {
        Spoken = spoken;
        var model = spoken ?? (ILanguageModel)new NoLanguageModel();
        var options = Options.Create(new ModelOptions());
        var guard = new StatementGuard(Options.Create(new GuardingOptions()));
        IOutboundShield shield = new MaskingShield();
        var writer = new StatementWriter(model, shield, new ModelBudget(options, TimeProvider.System), new ModelQueue(options, TimeProvider.System), guard, Analysis);
        Services.AddSingleton(new FieldWording(new NotesWriter(writer, Analysis)));
        Services.AddSingleton(new DocumentFilling(null!, null!, null!, new FieldFinder(Analysis), TimeProvider.System));
        Services.AddSingleton(new MaskPreview(model, shield, options));
        Services.AddSingleton<IPdfPrinter>(new NoPrinter());
        Template = new OpenedTemplate(Said.Source("Vorlage").Version, new CollectionName("Vorlagen"), new Template(fields, [], []), null);
        Draft = new Draft(DraftId.New(), Template.Version.DocumentId, Template.Version.Id, "Vermerk") { CreatedAt = default, ChangedAt = default };
        RenderTree.Add<CascadingValue<ScopeChoice>>(set => set.Add(value => value.Value, Said.Scope));
    }

    /// <summary>What the model was sent and says; null where there is none.</summary>
    protected SpokenModel? Spoken { get; }

    /// <summary>The draft as it is stored.</summary>
    protected Draft Draft { get; set; }

    private OpenedTemplate Template { get; }

    protected IRenderedComponent<DraftForm> Open()
    {
        SetRendererInfo(new("Server", isInteractive: true));
        IRenderedComponent<DraftForm>? form = null;
        form = Render<DraftForm>(set => set.Add(one => one.Opened, Opened).Add(one => one.Change, ChangeAsync));
        return form;

        Task ChangeAsync(Func<Draft, DateTimeOffset, Draft> change)
        {
            Draft = change(Draft, default);
            form!.Render(set => set.Add(one => one.Opened, Opened));
            return Task.CompletedTask;
        }
    }

    private OpenedDraft Opened => new(Draft, Template, [], Said.Today);

    private sealed class NoPrinter : IPdfPrinter
    {
        public bool IsInstalled => false;

        public Task<byte[]?> PrintAsync(byte[] docx, CancellationToken cancellationToken) => Task.FromResult<byte[]?>(null);
    }
}

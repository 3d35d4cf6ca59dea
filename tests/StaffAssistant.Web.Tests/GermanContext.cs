using System.Globalization;
using Bunit;
using Bunit.TestDoubles;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using StaffAssistant.Core.Access;
using StaffAssistant.Core.Answering.Writing;
using StaffAssistant.Core.Audit;
using StaffAssistant.Core.Conversations;
using StaffAssistant.Core.Conversations.FollowUps;
using StaffAssistant.Core.Documents;
using StaffAssistant.Core.Embedding;
using StaffAssistant.Core.Guarding;
using StaffAssistant.Core.Guarding.Outbound;
using StaffAssistant.Core.Language;
using StaffAssistant.Core.Limits;
using StaffAssistant.Core.Usage;
using StaffAssistant.Testing;
using StaffAssistant.Web.Demo;
using StaffAssistant.Web.Features.Ask;
using StaffAssistant.Web.Identity;
using StaffAssistant.Web.Identity.Sessions;
using StaffAssistant.Web.Layout;
using StaffAssistant.Web.Tests.Ask;
using StaffAssistant.Web.Tests.Audit;
using StaffAssistant.Web.Tests.Identity;

namespace StaffAssistant.Web.Tests;

/// <summary>Components in German, used by a person whose rights stand in a file as in the demo.</summary>
public abstract class GermanContext : BunitContext
{
    private static readonly GermanAnalysis Analysis = new(CompoundLexicon.Shipped);
    private readonly TemporaryDirectory _demo = A.Folder();
    private readonly SignedInSessions _sessions;
    private readonly BunitAuthorizationContext _authorization;
    private string _person = string.Empty;
    private int _written;

    // A busy machine is slow and not wrong.
    static GermanContext() => DefaultWaitTimeout = TimeSpan.FromSeconds(60);

    protected GermanContext()
    {
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("de-DE");
        JSInterop.Mode = JSRuntimeMode.Loose;
        Services.AddSingleton(Options.Create(new DemoOptions { Directory = _demo.Path }));
        Services.AddSingleton<IPersonSource, PersonDirectory>();
        Services.AddSingleton(_sessions = TestSessions.In(_demo.Path));
        Services.AddSingleton<AccessScopeProvider>();
        Services.AddSingleton<DemoProgress>();
        Services.AddSingleton<TimeProvider>(new StoppedClock(Said.Today));
        Services.AddSingleton(new QuestionGate(Options.Create(new LimitOptions { QuestionsPerMinute = 1_000 }), TimeProvider.System));
        Services.AddScoped<CurrentPerson>();
        Services.AddOptions();
        // No history, unless a test brings a store.
        Services.AddSingleton<IConversationStore, NoConversations>();
        Services.AddSingleton<ConversationChanges>();
        Services.AddSingleton(new QuestionGuard(Options.Create(new GuardingOptions())));
        Services.AddSingleton(new FollowUpReader(Analysis));
        var models = Options.Create(new ModelOptions());
        Services.AddSingleton(new FollowUpWording(
            new NoLanguageModel(), new LocalOnlyShield(), new ModelBudget(models, TimeProvider.System), new ModelQueue(models, TimeProvider.System), Analysis, TimeProvider.System));
        Services.AddSingleton(provider => new AnswerReading(provider.GetService<IDocumentCatalog>()!));
        Services.AddSingleton<BegunQuestions>();
        Services.AddTransient<OpenConversation>();
        Services.AddScoped<QuotedWords>();
        Services.AddSingleton<DocumentClosings>();
        Services.AddSingleton<EmbeddingStatus>();
        Services.AddScoped<OpenDocuments>();
        Services.AddSingleton<IUnitSource>(new CountyUnits());
        Services.AddSingleton<UsageCounting>();
        // Tests without a catalogue count no documents.
        Services.AddScoped(provider => new AnswerCounting(
            provider.GetRequiredService<UsageCounting>(), provider.GetService<IDocumentCatalog>()!, provider.GetRequiredService<CurrentPerson>(), NullLogger<AnswerCounting>.Instance));
        Services.AddScoped(provider => new UseCounting(
            provider.GetRequiredService<UsageCounting>(), provider.GetService<IDocumentCatalog>()!, provider.GetRequiredService<CurrentPerson>(), NullLogger<UseCounting>.Instance));
        Services.AddSingleton(new AuditTrail(Recorded, TimeProvider.System));
        Services.Configure<AuditOptions>(options => RestrictedTags.ForEach(options.RestrictedTags.Add));
        Services.AddSingleton(provider => new AuditedReading(
            provider.GetRequiredService<AuditTrail>(), provider.GetService<IDocumentCatalog>()!, provider.GetRequiredService<IOptionsMonitor<AuditOptions>>(), TimeProvider.System));
        // It opens dialogs; what it sends is tested at the form and at the intake.
        ComponentFactories.AddStub<AnswerFeedback>();
        // It keeps; what it keeps is tested at the reading list.
        ComponentFactories.AddStub<RememberButton>();
        _authorization = AddAuthorization();
        SignIn("jb");
        Hold("alle");
    }

    /// <summary>The access tags whose documents count as restricted; to be set before the first page.</summary>
    protected List<string> RestrictedTags { get; } = [];

    /// <summary>What the audit trail got.</summary>
    private protected KeptTrail Recorded { get; } = new();

    /// <summary>From now on somebody else uses the pages; see <see cref="Hold"/> for the rights.</summary>
    protected void SignIn(string key)
    {
        _person = key;
        _authorization.SetAuthorized(key).SetClaims([.. StaffClaims.For(_sessions.Open(key), "test").Claims]);
    }

    /// <summary>From now on the person holds these tags and no others.</summary>
    protected void Hold(params string[] tags) => HoldAs(["Employee"], tags, []);

    /// <summary>From now on the person holds these roles, tags and collections and no others.</summary>
    protected void HoldAs(IEnumerable<string> roles, IEnumerable<string> tags, IEnumerable<string> editorOf) => Write(
        $"- key: {_person}\n  name: Jana Brandt\n  roles: [{string.Join(", ", roles)}]\n  tags: [{string.Join(", ", tags)}]\n  editorOf: [{string.Join(", ", editorOf)}]\n");

    /// <summary>From now on nobody is signed in.</summary>
    protected void SignOut() => _authorization.SetNotAuthorized();

    /// <summary>From now on nobody knows the person.</summary>
    protected void Disable() => Write("[]\n");

    private void Write(string persons) => File.SetLastWriteTimeUtc(_demo.Write("persons.yaml", persons), DateTime.UnixEpoch.AddMinutes(++_written));

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (disposing)
            _demo.Dispose();
    }
}

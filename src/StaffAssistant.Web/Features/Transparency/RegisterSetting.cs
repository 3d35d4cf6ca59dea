using System.Reflection;
using Microsoft.Extensions.Options;
using StaffAssistant.Core.Briefing;
using StaffAssistant.Core.Conversations;
using StaffAssistant.Core.Documents;
using StaffAssistant.Core.Feedback;
using StaffAssistant.Core.Guarding;
using StaffAssistant.Core.Ingestion;
using StaffAssistant.Core.Ingestion.Scanning;
using StaffAssistant.Core.Limits;
using StaffAssistant.Core.OwnDocuments;
using StaffAssistant.Core.Reporting;
using StaffAssistant.Core.Retention;
using StaffAssistant.Web.Identity;
using StaffAssistant.Web.Identity.Entra;

namespace StaffAssistant.Web.Features.Transparency;

/// <summary>An option that the register entry names. No secret is among them, and no address of the directory.</summary>
/// <param name="Key">Its key in the configuration.</param>
/// <param name="Section">The section of the entry.</param>
/// <param name="Value">What is in force.</param>
internal sealed record RegisterSetting(string Key, string Section, Func<IServiceProvider, object?> Value)
{
    public const string Model = "modell";
    public const string Data = "daten";
    public const string Limits = "grenzen";
    public const string Measures = "massnahmen";
    public const string Access = "zugang";

    public static IReadOnlyList<RegisterSetting> All { get; } =
    [
        .. new[] { "Interface", "Endpoint", "Model", "Place", "PlaceName", "ContextTokens", "AnswerTokens", "QuestionsPerPersonAndDay", "QuestionsPerDay" }
            .Select(name => new RegisterSetting($"Models:{name}", Model, services => services.GetRequiredService<IConfiguration>()[$"Models:{name}"])),
        Of<StorageOptions>(Data, nameof(StorageOptions.DataDirectory)),
        Of<ConversationOptions>(Data, nameof(ConversationOptions.Enabled)),
        Of<RetentionOptions>(Data, nameof(RetentionOptions.Conversations)),
        Of<RetentionOptions>(Data, nameof(RetentionOptions.Drafts)),
        Of<RetentionOptions>(Data, nameof(RetentionOptions.PersonalDocuments)),
        Of<RetentionOptions>(Data, nameof(RetentionOptions.Feedback)),
        Of<RetentionOptions>(Data, nameof(RetentionOptions.Audit)),
        Of<RetentionOptions>(Data, nameof(RetentionOptions.Briefing)),
        Of<IngestionOptions>(Data, nameof(IngestionOptions.KeepJobs)),
        Of<LimitOptions>(Data, nameof(LimitOptions.KeepPasted)),
        Of<LimitOptions>(Limits, nameof(LimitOptions.QuestionsPerMinute)),
        Of<LimitOptions>(Limits, nameof(LimitOptions.RunningAnswers)),
        Of<LimitOptions>(Limits, nameof(LimitOptions.SearchesPerMinute)),
        Of<LimitOptions>(Limits, nameof(LimitOptions.OpenPages)),
        Of<LimitOptions>(Limits, nameof(LimitOptions.PastedCharacters)),
        Of<IngestionOptions>(Limits, nameof(IngestionOptions.MaxFileMegabytes)),
        Of<OwnDocumentOptions>(Limits, nameof(OwnDocumentOptions.PerPerson)),
        Of<FeedbackOptions>(Limits, nameof(FeedbackOptions.MostPerHour)),
        Of<GuardingOptions>(Measures, nameof(GuardingOptions.StaysHumanFrom)),
        Of<GuardingOptions>(Measures, nameof(GuardingOptions.RuleOnlyFrom)),
        Of<BriefingOptions>(Measures, nameof(BriefingOptions.Required)),
        Of<MalwareScanOptions>(Measures, nameof(MalwareScanOptions.Mode)),
        Of<ReportingOptions>(Measures, nameof(ReportingOptions.EnergySource)),
        Of<SignInOptions>(Access, nameof(SignInOptions.Mode)),
        Of<SignInOptions>(Access, nameof(SignInOptions.IdleLimit)),
        Of<SignInOptions>(Access, nameof(SignInOptions.AbsoluteLimit)),
        Of<SignInOptions>(Access, nameof(SignInOptions.MaxAge)),
        Of<EntraOptions>(Access, nameof(EntraOptions.GroupsFromGraph)),
        Of<FeedbackOptions>(Access, nameof(FeedbackOptions.Contact)),
    ];

    private static RegisterSetting Of<T>(string section, string name)
        where T : class
    {
        var property = typeof(T).GetProperty(name)!;
        var key = (string)typeof(T).GetField("Section", BindingFlags.Public | BindingFlags.Static)!.GetRawConstantValue()!;
        return new RegisterSetting($"{key}:{name}", section, services => property.GetValue(services.GetRequiredService<IOptionsMonitor<T>>().CurrentValue));
    }
}

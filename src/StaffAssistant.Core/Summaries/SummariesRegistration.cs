using Microsoft.Extensions.DependencyInjection;
using StaffAssistant.Core.Minutes;
using StaffAssistant.Core.Rewriting;

namespace StaffAssistant.Core.Summaries;

/// <summary>Adds what works with texts of people.</summary>
public static class SummariesRegistration
{
    /// <summary>Adds summaries and other words for texts.</summary>
    public static IServiceCollection AddSummaries(this IServiceCollection services) => services.AddSingleton<Summarizer>().AddSingleton<SummaryWriter>().AddSingleton<TextRewriter>().AddSingleton<NotesWriter>().AddSingleton<MinutesWriter>();
}

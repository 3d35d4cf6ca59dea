using Microsoft.Extensions.DependencyInjection;

namespace StaffAssistant.Core.Reporting;

/// <summary>Adds the reports; their store comes from an adapter.</summary>
public static class ReportingRegistration
{
    /// <summary>Adds what composes reports.</summary>
    public static IServiceCollection AddReporting(this IServiceCollection services) => services.AddSingleton<UsageReports>();
}

using Microsoft.Extensions.DependencyInjection;

namespace StaffAssistant.Core.Audit;

/// <summary>Adds the audit trail; its store comes from an adapter.</summary>
public static class AuditRegistration
{
    /// <summary>Adds recording and proof.</summary>
    public static IServiceCollection AddAudit(this IServiceCollection services)
    {
        services.AddSingleton<AuditTrail>();
        services.AddSingleton<AuditVerification>();
        services.AddSingleton<AuditedReading>();
        return services;
    }
}

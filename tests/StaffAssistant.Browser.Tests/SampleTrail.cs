using Microsoft.Extensions.DependencyInjection;
using StaffAssistant.Core.Audit;

namespace StaffAssistant.Browser.Tests;

/// <summary>Some entries of the audit trail, for pages to show.</summary>
internal static class SampleTrail
{
    public static async Task RecordAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        var trail = services.GetRequiredService<AuditTrail>();
        var person = new AuditActor("8f2c5d1e-0a44-4f7b-9a2e-5b1c3d7e9f10:3b6a1c9d-77e2-4c55-8f0a-2d4e6f8a0b1c");
        var document = Guid.Parse("5d0f8a1c-3b2e-4a6d-9c7f-1e2d3c4b5a69").ToString("N");
        await trail.RecordAsync(new AuditEvent(AuditAction.DocumentTakenIn, person) { Subject = document, Collection = "Personal", Detail = "alle" }, cancellationToken);
        await trail.RecordAsync(new AuditEvent(AuditAction.AccessChanged, person) { Subject = document, Collection = "Personal", Detail = "alle → personal" }, cancellationToken);
        await trail.RecordAsync(new AuditEvent(AuditAction.RestrictedRead, person) { Subject = document, Collection = "Personal" }, cancellationToken);
        await trail.RecordAsync(new AuditEvent(AuditAction.ClockBelieved, person), cancellationToken);
        await trail.RecordAsync(new AuditEvent(AuditAction.OperatorRead, AuditActor.Operator) { Subject = "ask", Detail = "alle,personal" }, cancellationToken);
    }
}

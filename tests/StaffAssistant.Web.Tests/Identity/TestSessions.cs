using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using StaffAssistant.Core.Documents;
using StaffAssistant.Web.Identity;
using StaffAssistant.Web.Identity.Entra;
using StaffAssistant.Web.Identity.Sessions;

namespace StaffAssistant.Web.Tests.Identity;

/// <summary>Sign-ins kept in a folder.</summary>
internal static class TestSessions
{
    public static SignedInSessions In(
        string folder, TimeProvider? clock = null, IDataProtectionProvider? protection = null, SignInOptions? options = null, EntraReach? reach = null, EntraOptions? entra = null) => new(
        clock ?? TimeProvider.System,
        Options.Create(options ?? new SignInOptions()),
        new SessionFiles(
            new DataDirectory(Options.Create(new StorageOptions { DataDirectory = folder })),
            protection ?? new EphemeralDataProtectionProvider(),
            NullLogger<SessionFiles>.Instance),
        new RightsAge(Options.Create(options ?? new SignInOptions()), Options.Create(entra ?? new EntraOptions()), reach ?? new EntraReach(), clock ?? TimeProvider.System));
}

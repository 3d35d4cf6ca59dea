using System.ComponentModel.DataAnnotations;

namespace StaffAssistant.Web.Identity;

/// <summary>How people sign in, and how long that holds.</summary>
public sealed class SignInOptions
{
    public const string Section = "SignIn";

    /// <summary>Left out: the demo persons in the Development environment, Entra ID everywhere else.</summary>
    public SignInMode? Mode { get; set; }

    /// <summary>The address under which staff reach the application, with https. The sign-in returns there.</summary>
    public string PublicAddress { get; set; } = string.Empty;

    /// <summary>Who does nothing for so long is signed out.</summary>
    [Range(typeof(TimeSpan), "00:02:00", "10:00:00")]
    public TimeSpan IdleLimit { get; set; } = TimeSpan.FromMinutes(30);

    /// <summary>So long before that the person is warned and can stay.</summary>
    [Range(typeof(TimeSpan), "00:00:20", "01:00:00")]
    public TimeSpan IdleWarning { get; set; } = TimeSpan.FromMinutes(5);

    /// <summary>Nobody stays signed in longer, whatever he does.</summary>
    [Range(typeof(TimeSpan), "00:10:00", "24:00:00")]
    public TimeSpan AbsoluteLimit { get; set; } = TimeSpan.FromHours(10);

    /// <summary>After so long groups and roles are fetched anew from Entra ID, which needs no password while the person is signed in there.</summary>
    [Range(typeof(TimeSpan), "00:05:00", "10:00:00")]
    public TimeSpan MaxAge { get; set; } = TimeSpan.FromMinutes(60);

    /// <summary>So often are open sign-ins compared with the directory, where <see cref="Entra.EntraOptions.RevalidateByGraph"/> allows it.</summary>
    [Range(typeof(TimeSpan), "00:01:00", "00:04:30")]
    public TimeSpan RevalidateEvery { get; set; } = TimeSpan.FromMinutes(4);

    /// <summary>So long do known groups and roles count while the sign-in service cannot be reached.</summary>
    [Range(typeof(TimeSpan), "00:00:00", "24:00:00")]
    public TimeSpan OfflineGrace { get; set; } = TimeSpan.FromHours(8);

    /// <summary>What groups open is closed when they should have been fetched anew so long ago.</summary>
    [Range(typeof(TimeSpan), "00:05:00", "08:00:00")]
    public TimeSpan RestrictedGrace { get; set; } = TimeSpan.FromMinutes(15);

    /// <summary>The way that counts, for what is put together before options can be had.</summary>
    internal static SignInMode ModeOf(IConfiguration configuration, IHostEnvironment environment) =>
        (configuration.GetSection(Section).Get<SignInOptions>() ?? new SignInOptions()).ModeIn(environment);

    /// <summary>The way that counts in an environment.</summary>
    internal SignInMode ModeIn(IHostEnvironment environment) => Mode ?? (environment.IsDevelopment() ? SignInMode.Development : SignInMode.EntraId);
}

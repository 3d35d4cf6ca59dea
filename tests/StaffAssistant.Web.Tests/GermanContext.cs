using System.Globalization;
using System.Security.Claims;
using Bunit;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using StaffAssistant.Testing;
using StaffAssistant.Web.Demo;
using StaffAssistant.Web.Identity;
using StaffAssistant.Web.Layout;
using StaffAssistant.Web.Tests.Ask;

namespace StaffAssistant.Web.Tests;

/// <summary>Components in German, used by a person whose rights stand in a file as in the demo.</summary>
public abstract class GermanContext : BunitContext
{
    private readonly TemporaryDirectory _demo = A.Folder();

    protected GermanContext()
    {
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("de-DE");
        JSInterop.Mode = JSRuntimeMode.Loose;
        Services.AddSingleton(Options.Create(new DemoOptions { Directory = _demo.Path }));
        Services.AddSingleton<PersonDirectory>();
        Services.AddSingleton<AccessScopeProvider>();
        Services.AddSingleton<DemoProgress>();
        Services.AddSingleton<TimeProvider>(new StoppedClock(Said.Today));
        Services.AddScoped<CurrentPerson>();
        Services.AddScoped<QuotedWords>();
        AddAuthorization().SetAuthorized("jb").SetClaims(new Claim(ClaimTypes.NameIdentifier, "jb"));
        Hold("alle");
    }

    /// <summary>From now on the person holds these tags and no others.</summary>
    protected void Hold(params string[] tags)
    {
        var path = _demo.Write("persons.yaml", $"- key: jb\n  name: Jana Brandt\n  roles: [Employee]\n  tags: [{string.Join(", ", tags)}]\n");
        File.SetLastWriteTimeUtc(path, DateTime.UnixEpoch.AddMinutes(tags.Length + 1));
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (disposing)
            _demo.Dispose();
    }
}

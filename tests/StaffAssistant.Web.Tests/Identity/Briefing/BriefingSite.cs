using Microsoft.AspNetCore.Hosting;
using StaffAssistant.Testing;
using StaffAssistant.Web.Tests.Hosting;

namespace StaffAssistant.Web.Tests.Identity.Briefing;

/// <summary>The application as it is delivered: the briefing comes first, with a text of the county's own.</summary>
public sealed class BriefingSite : TestSite
{
    private readonly TemporaryDirectory _folder = A.Folder();

    public BriefingSite() => Write("Erste Fassung.");

    /// <summary>From now on the briefing says something else.</summary>
    public void Write(string text) => File.SetLastWriteTimeUtc(_folder.Write("einweisung.txt", $"# Einweisung des Kreises\n{text}\n- Ein Punkt\n"), DateTime.UnixEpoch.AddMinutes(++_written));

    private int _written;

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        _folder.Dispose();
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.UseSetting("Briefing:Required", "true").UseSetting("Briefing:File", Path.Combine(_folder.Path, "einweisung.txt"));
    }
}

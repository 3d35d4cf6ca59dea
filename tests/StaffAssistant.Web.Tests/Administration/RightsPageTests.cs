using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using StaffAssistant.Core.Ingestion.Scanning;
using StaffAssistant.Web.Features.Administration;
using StaffAssistant.Web.Hosting;
using StaffAssistant.Web.Identity;
using StaffAssistant.Web.Identity.Entra;
using StaffAssistant.Web.Identity.Rights;
using StaffAssistant.Web.Identity.Sessions;
using Xunit;

namespace StaffAssistant.Web.Tests.Administration;

public sealed class RightsPageTests : GermanContext
{
    private readonly IConfigurationRoot _configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
    {
        ["Rights:Groups:0:Group"] = "aaaaaaaa-0000-0000-0000-000000000001",
        ["Rights:Groups:0:Name"] = "Sozialamt",
        ["Rights:Groups:0:Tags:0"] = "soziales",
        ["Rights:Groups:0:Unit"] = "Sozialamt, 50",
        ["Rights:Groups:1:Group"] = "aaaaaaaa-0000-0000-0000-000000000002",
        ["Rights:Groups:1:Name"] = "Personalamt",
        ["Rights:Groups:1:EditorOf:0"] = "Personal",
    }).Build();

    public RightsPageTests()
    {
        Services.AddSingleton<IConfiguration>(_configuration);
        Services.AddSingleton<IHostEnvironment>(new Surroundings());
        Services.AddOptions<SignInOptions>();
        Services.AddOptions<RightsOptions>().BindConfiguration(RightsOptions.Section);
        Services.AddOptions<EntraOptions>();
        Services.AddOptions<MalwareScanOptions>();
        Services.AddOptions<KeyOptions>();
        Services.AddSingleton<EntraReach>();
        Services.AddSingleton<RightsAge>();
        Services.AddSingleton<GroupMapping>();
        Services.AddSingleton<EntraPersons>();
        SetRendererInfo(new RendererInfo("Server", isInteractive: true));
    }

    [Theory]
    [InlineData(MalwareScanMode.Off, "", 2)]
    [InlineData(MalwareScanMode.Clamd, "", 1)]
    [InlineData(MalwareScanMode.Clamd, "/etc/keys.pfx", 0)]
    public void It_tells_what_protects_and_is_switched_off(MalwareScanMode mode, string certificate, int told)
    {
        Services.GetRequiredService<IOptions<MalwareScanOptions>>().Value.Mode = mode;
        Services.GetRequiredService<IOptions<KeyOptions>>().Value.CertificateFile = certificate;

        var notices = Render<OperationNotices>().FindAll(".notice-warn");

        Assert.Equal(told, notices.Count);
        Assert.Equal(mode == MalwareScanMode.Off, notices.Any(notice => notice.TextContent.Contains("MalwareScan:Mode", StringComparison.Ordinal)));
    }

    [Fact]
    public void It_shows_each_group_and_what_it_opens()
    {
        var rows = Render<RightsPage>().FindAll("tbody tr").Select(Words).ToList();

        Assert.Equal(["Sozialamt aaaaaaaa-0000-0000-0000-000000000001|soziales|nichts|Sozialamt, 50", "Personalamt aaaaaaaa-0000-0000-0000-000000000002|nichts|Personal|keine"], rows);
    }

    [Fact]
    public void It_works_out_what_somebody_holds()
    {
        var page = Render<RightsPage>();
        Assert.Equal(["alle", "nichts", "keine"], Held(page));

        Choose(page, "Sozialamt");
        Choose(page, "Personalamt");
        Assert.Equal(["alle, soziales", "nichts", "Sozialamt, 50"], Held(page));
        Assert.Contains("es fehlt die Rolle „Redaktion“", page.Find("[role=status]").TextContent, StringComparison.Ordinal);

        Choose(page, "Redaktion");
        Assert.Equal(["alle, soziales", "Personal", "Sozialamt, 50"], Held(page));

        Choose(page, "Beschäftigte");
        Assert.Equal(["nichts", "nichts", "Sozialamt, 50"], Held(page));
    }

    [Fact]
    public void A_changed_mapping_shows_by_itself()
    {
        var page = Render<RightsPage>();

        (_configuration["Rights:Groups:1:Tags:0"], _configuration["Rights:Blocked:0"]) = ("personal", Guid.NewGuid().ToString());
        _configuration.Reload();

        page.WaitForAssertion(() => Assert.Contains("|personal|Personal|", Words(page.FindAll("tbody tr")[1]), StringComparison.Ordinal));
        Assert.Contains("Eine Person ist gesperrt", page.Markup, StringComparison.Ordinal);
    }

    private static string Words(AngleSharp.Dom.IElement row) =>
        string.Join('|', row.Children.Select(cell => string.Join(' ', cell.Children[0].ChildNodes.Select(node => node.TextContent.Trim()).Where(text => text.Length > 0))));

    private static void Choose(IRenderedComponent<RightsPage> page, string label) =>
        page.FindAll("label").Single(found => found.TextContent.Trim() == label).QuerySelector("input")!.Change(true);

    private static IEnumerable<string> Held(IRenderedComponent<RightsPage> page) => page.FindAll("[role=status] dd").Select(value => value.TextContent);

    private sealed class Surroundings : IHostEnvironment
    {
        public string EnvironmentName { get; set; } = Environments.Production;

        public string ApplicationName { get; set; } = string.Empty;

        public string ContentRootPath { get; set; } = string.Empty;

        public Microsoft.Extensions.FileProviders.IFileProvider ContentRootFileProvider { get; set; } = default!;
    }
}

using System.Net;
using System.Reflection;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using StaffAssistant.Web.Tests.Identity.Entra;
using Xunit;

namespace StaffAssistant.Web.Tests.Rights.Matrix;

/// <summary>Nothing is missing in the matrix, and nothing stands there that is not. Who adds a page, an address or an act adds its row in <c>deploy/rechte-matrix.md</c>.</summary>
public sealed class MatrixCompleteTests(MatrixSite site) : IClassFixture<MatrixSite>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public void Every_page_has_a_row_and_every_row_a_page()
    {
        var pages = typeof(Program).Assembly.GetTypes().Where(type => typeof(IComponent).IsAssignableFrom(type))
            .SelectMany(type => type.GetCustomAttributes<RouteAttribute>().Select(route => route.Template)).ToHashSet();

        AssertWritten(pages, WrittenMatrix.Pages.Select(row => row.What));
    }

    [Fact]
    public async Task Every_address_has_a_row_and_every_row_an_address()
    {
        await using var entra = new EntraSite();
        var addresses = AddressesOf(site.Services).Union(AddressesOf(entra.Services)).ToHashSet();

        AssertWritten(addresses, WrittenMatrix.Addresses.Select(row => row.What));
    }

    [Fact]
    public void Every_cell_of_every_row_is_filled_with_a_known_word()
    {
        string[] words = ["ja", "nein", "unbekannt", "Anmeldung"];
        Assert.All(WrittenMatrix.Pages.Concat(WrittenMatrix.Addresses).Concat(WrittenMatrix.Acts), row =>
        {
            Assert.Equal(Kind.All.Select(kind => kind.Column), row.Cells.Keys);
            Assert.All(row.Cells.Values, cell => Assert.Contains(cell, words));
        });
    }

    [Fact]
    public void Every_act_in_a_page_has_a_row_and_every_row_an_act()
    {
        var acts = ServiceCalls.Of(site.Registered).Where(call => !ReadingCalls.All.Contains(call.Split(" → ")[1])).Union(ServiceCalls.FromBrowser().Except(ReadingCalls.FromBrowser));

        AssertWritten(acts, WrittenMatrix.Acts.SelectMany(row => row.What.Split(", ")));
    }

    [Fact]
    public async Task No_post_is_taken_without_the_token_of_the_page()
    {
        var posts = Routes(site.Services).Where(endpoint => MethodsOf(endpoint).Contains("POST") && !PathOf(endpoint).StartsWith("/_", StringComparison.Ordinal))
            .Select(PathOf).Distinct().Select(path => System.Text.RegularExpressions.Regex.Replace(path, @"\{[^}]*\}", "1")).ToList();
        Assert.Contains("/bibliothek/aufnahme", posts);
        Assert.Contains("/verwaltung/rechte", posts);

        foreach (var (path, kind) in from path in posts from kind in Kind.All where kind.Column is "R" or "V" or "A" select (path, kind))
        {
            using var browser = site.Open(kind);
            using var form = new FormUrlEncodedContent([new("person", "V"), new("kultur", "en-GB")]);
            using var answer = await browser.PostAsync(path, form, Cancel);
            Assert.True(answer.StatusCode is HttpStatusCode.BadRequest || Turned(answer), $"{path} as {kind}: {answer.StatusCode}");
        }
    }

    private static void AssertWritten(IEnumerable<string> there, IEnumerable<string> written)
    {
        var (all, rows) = (there.ToHashSet(), written.ToHashSet());
        Assert.True(all.SetEquals(rows), $"{WrittenMatrix.File} has no row for:\n  {string.Join("\n  ", all.Except(rows).Order())}\nand rows for what is not there:\n  {string.Join("\n  ", rows.Except(all).Order())}");
    }

    private static bool Turned(HttpResponseMessage answer) =>
        answer.StatusCode is HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden
        || (answer.StatusCode == HttpStatusCode.Found && answer.Headers.Location!.ToString() is var to && (to.Contains("/anmelden?", StringComparison.Ordinal) || to.Contains("/kein-zugriff", StringComparison.Ordinal)));

    private static IEnumerable<string> AddressesOf(IServiceProvider services) =>
        from endpoint in Routes(services)
        let path = PathOf(endpoint)
        where endpoint.Metadata.All(data => data.GetType().Name != "ComponentTypeMetadata")
        from method in MethodsOf(endpoint).DefaultIfEmpty("GET")
        select IsFile(endpoint, path) ? "Dateien der Oberfläche" : path.StartsWith("/_blazor", StringComparison.Ordinal) ? "/_blazor" : $"{method} {path}";

    private static bool IsFile(RouteEndpoint endpoint, string path) =>
        endpoint.Metadata.OfType<Microsoft.AspNetCore.StaticAssets.StaticAssetDescriptor>().Any() || path.StartsWith("/_framework", StringComparison.Ordinal) || path.EndsWith(":file}", StringComparison.Ordinal);

    private static IEnumerable<RouteEndpoint> Routes(IServiceProvider services) => services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>();

    private static string PathOf(RouteEndpoint endpoint) => "/" + endpoint.RoutePattern.RawText!.TrimStart('/');

    private static IReadOnlyList<string> MethodsOf(RouteEndpoint endpoint) => endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods ?? [];
}

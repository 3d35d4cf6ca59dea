using System.Net;
using Microsoft.Extensions.DependencyInjection;
using StaffAssistant.Core.Documents;
using StaffAssistant.Testing;
using StaffAssistant.Web.Tests.Hosting;
using Xunit;

namespace StaffAssistant.Web.Tests.Sources;

public sealed class VersionHintsTests(TestSite site) : IClassFixture<TestSite>
{
    private const string Hint = "Ausgeblendeter Text wurde weggelassen.";

    [Theory]
    [InlineData("ad", true)]
    [InlineData("jb", false)]
    public async Task What_was_left_out_is_told_to_the_editors_of_the_collection_and_to_nobody_else(string person, bool isTold)
    {
        var version = await SaveAsync("Der sichtbare Satz.");
        using var client = await site.SignInAsync(person);

        var page = WebUtility.HtmlDecode(await client.GetStringAsync($"/quelle/{version.DocumentId}", TestContext.Current.CancellationToken));

        Assert.Contains("Der sichtbare Satz.", page, StringComparison.Ordinal);
        Assert.Equal(isTold, page.Contains(Hint, StringComparison.Ordinal));
        Assert.Equal(isTold, page.Contains("Hinweise (1)", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_document_without_text_says_so_to_everyone()
    {
        var version = await SaveAsync();
        using var client = await site.SignInAsync("jb");

        Assert.Contains("Kein Text erkannt.", await client.GetStringAsync($"/quelle/{version.DocumentId}", TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    private async Task<DocumentVersion> SaveAsync(params string[] paragraphs)
    {
        var built = A.Document($"Regel {paragraphs.Length}").In("Personal").Saying(paragraphs).Build();
        var document = await site.Services.GetRequiredService<IDocumentCatalog>()
            .SaveAsync(built with { Version = built.Version with { Warnings = [Hint] } }, TestContext.Current.CancellationToken);
        return document.Versions[0];
    }
}

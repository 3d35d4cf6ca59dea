using System.Xml.Linq;
using Xunit;

namespace StaffAssistant.Web.Tests.Architecture;

public sealed class AllowedDirectionsTests
{
    private static readonly Lazy<IReadOnlyList<string>> Planted =
        new(() => DirectionChecker.Violations(TypeUseReader.Read(typeof(AllowedDirectionsTests).Assembly)));

    [Fact]
    public void No_room_uses_what_the_table_keeps_from_it() =>
        Assert.Empty(House.Assemblies.SelectMany(assembly => DirectionChecker.Violations(TypeUseReader.Read(assembly))));

    [Theory]
    [InlineData("StaffAssistant.Core.Planted.AsksHttp", "Microsoft.AspNetCore.Http.HeaderDictionary")]
    [InlineData("StaffAssistant.Core.Planted.OpensDatabase", "System.Data.Common.DbProviderFactories")]
    [InlineData("StaffAssistant.Core.Planted.SearchesIndex", "Lucene.Net.Store.RAMDirectory")]
    [InlineData("StaffAssistant.Core.Planted.StemsOutsideLanguage", "Lucene.Net.Analysis.De.GermanStemmer")]
    [InlineData("StaffAssistant.Core.Planted.ReadsPdf", "UglyToad.PdfPig.PdfDocument")]
    [InlineData("StaffAssistant.Core.Planted.ReadsWord", "DocumentFormat.OpenXml.Packaging.WordprocessingDocument")]
    [InlineData("StaffAssistant.Core.Planted.MapsEntities", "Microsoft.EntityFrameworkCore.DbContext")]
    [InlineData("StaffAssistant.Adapters.Planted.RendersComponent", "Microsoft.AspNetCore.Components.ComponentBase")]
    [InlineData("StaffAssistant.Web.Planted.ReachesPastHosting", "StaffAssistant.Adapters.Planted.RendersComponent")]
    [InlineData("StaffAssistant.Cli.Planted.ServesPages", "Microsoft.AspNetCore.Http.HeaderDictionary")]
    [InlineData("StaffAssistant.Web.Features.Ask.Planted.BorrowsFromNeighbour", "StaffAssistant.Web.Features.Library.Planted.Neighbour")]
    [InlineData("StaffAssistant.Core.Reporting.Planted.ReadsCatalog", "StaffAssistant.Core.Documents.IDocumentCatalog")]
    [InlineData("StaffAssistant.Core.Planted.LogsFreely", "Microsoft.Extensions.Logging.LoggerExtensions")]
    public void A_planted_violation_of_each_kind_is_reported(string user, string used) =>
        Assert.Contains(Planted.Value, line => line.StartsWith($"{user} uses {used} ", StringComparison.Ordinal));

    [Theory]
    [InlineData("InBody")]
    [InlineData("InAsyncMethod")]
    [InlineData("InIterator")]
    [InlineData("InAsyncIterator")]
    [InlineData("InLambda")]
    [InlineData("InLocalFunction")]
    [InlineData("InTypeArgument")]
    [InlineData("InParameter")]
    [InlineData("InField")]
    [InlineData("InAttribute")]
    [InlineData("InCatch")]
    [InlineData("InPatternMatch")]
    [InlineData("InFileLocalType")]
    public void A_violation_is_seen_wherever_it_hides(string type) =>
        Assert.Contains(Planted.Value, line => line.Split(" uses ")[0].EndsWith(type, StringComparison.Ordinal));

    [Theory]
    [InlineData("StaffAssistant.Core.Language.Planted.StemsInLanguage")]
    [InlineData("StaffAssistant.Web.Hosting.Planted.ComposesAdapters")]
    public void What_the_table_allows_is_not_reported(string user) =>
        Assert.DoesNotContain(Planted.Value, line => line.StartsWith($"{user} uses ", StringComparison.Ordinal));

    [Fact]
    public void No_project_file_names_a_package_that_the_table_keeps_from_the_whole_project() =>
        Assert.Empty(House.Files("src", ".csproj").SelectMany(path => ForbiddenReferences(Path.GetFileNameWithoutExtension(path), House.Read(path))));

    [Theory]
    [InlineData("StaffAssistant.Core", """<PackageReference Include="Microsoft.EntityFrameworkCore.Sqlite" />""")]
    [InlineData("StaffAssistant.Core", """<PackageReference Include="Lucene.Net" />""")]
    [InlineData("StaffAssistant.Adapters", """<FrameworkReference Include="Microsoft.AspNetCore.App" />""")]
    [InlineData("StaffAssistant.Core", """<ProjectReference Include="../StaffAssistant.Adapters/StaffAssistant.Adapters.csproj" />""")]
    public void A_planted_reference_is_reported(string project, string reference) =>
        Assert.NotEmpty(ForbiddenReferences(project, $"""<Project Sdk="Microsoft.NET.Sdk"><ItemGroup>{reference}</ItemGroup></Project>"""));

    private static IEnumerable<string> ForbiddenReferences(string project, string projectFile)
    {
        var xml = XDocument.Parse(projectFile).Root!;
        // A reference without its assembly only lays one program beside another; nothing can be used through it.
        var named = xml.Descendants()
            .Where(element => element.Name.LocalName is "PackageReference" or "FrameworkReference" or "ProjectReference")
            .Where(element => (string?)element.Attribute("ReferenceOutputAssembly") != "false")
            .Select(element => Path.GetFileName((string)element.Attribute("Include")!))
            .Select(name => name.EndsWith(".csproj", StringComparison.Ordinal) ? name[..^".csproj".Length] : name)
            .Append((string)xml.Attribute("Sdk")!);
        return from room in AllowedDirections.Table
               where room.Name == project && room.Except.Length == 0
               from technology in room.Never
               from name in named
               where technology.IsPackage(name) || technology.Namespaces.Contains(name)
               select $"{project} references {name} ({technology.Name})";
    }
}

using System.Diagnostics;
using Xunit;

namespace StaffAssistant.Web.Tests.Rules;

/// <summary>Builds a small project with this repository's build rules, because only a build can show that a build fails.</summary>
public sealed class BannedSymbolTests
{
    private const string Project = """
        <Project Sdk="Microsoft.NET.Sdk.Razor">
          <ItemGroup><FrameworkReference Include="Microsoft.AspNetCore.App" /></ItemGroup>
        </Project>
        """;

    private const string Code = """
        namespace Planted;

        public static class Code
        {
            public static void Run()
            {
                _ = System.DateTime.UtcNow;
                System.Console.Error.Flush();
                _ = System.Threading.Tasks.Task.FromResult(1).Result;
                _ = System.Threading.Tasks.Task.Run(() => 1);
            }
        }
        """;

    private const string Component = """
        <p>@DateTime.Now</p>
        <p>@((Microsoft.AspNetCore.Components.MarkupString)"<b>raw</b>")</p>
        @code {
            private static void Wait() => System.Threading.Thread.Sleep(1);
        }
        """;

    [Fact]
    public async Task A_banned_symbol_fails_the_build_in_code_and_in_components()
    {
        // Inside the repository, so that its build rules apply; inside obj, so that nothing else sees it.
        var folder = Path.Combine(House.Root, "tests", "StaffAssistant.Web.Tests", "obj", "banned-symbols");
        Directory.CreateDirectory(folder);
        await File.WriteAllTextAsync(Path.Combine(folder, "Planted.csproj"), Project, TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(Path.Combine(folder, "Code.cs"), Code, TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(Path.Combine(folder, "Component.razor"), Component, TestContext.Current.CancellationToken);

        var (exitCode, output) = await BuildAsync(folder, TestContext.Current.CancellationToken);

        Assert.NotEqual(0, exitCode);
        Assert.All(
            ["Code.cs(7,", "Code.cs(8,", "Code.cs(9,", "Code.cs(10,", "Component.razor(1,", "Component.razor(2,", "Component.razor(4,"],
            place => Assert.Contains(output.Split('\n'), line => line.Contains(place) && line.Contains("error RS0030")));
    }

    private static async Task<(int ExitCode, string Output)> BuildAsync(string folder, CancellationToken cancellationToken)
    {
        var start = new ProcessStartInfo("dotnet", ["build", "--nologo", "-v:q", "-nodeReuse:false", "-p:UseSharedCompilation=false"])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { ["DOTNET_CLI_UI_LANGUAGE"] = "en", ["DOTNET_NOLOGO"] = "1" },
        };
        using var build = Process.Start(start)!;
        var errors = build.StandardError.ReadToEndAsync(cancellationToken);
        var output = await build.StandardOutput.ReadToEndAsync(cancellationToken);
        await build.WaitForExitAsync(cancellationToken);
        return (build.ExitCode, output + await errors);
    }
}

using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using StaffAssistant.Testing;
using StaffAssistant.Web.Hosting;
using StaffAssistant.Web.Tests.Hosting;
using Xunit;

namespace StaffAssistant.Web.Tests.Identity;

public sealed class SignInRefusalTests
{
    private readonly KeptLog _log = new();

    [Theory]
    [InlineData("Production")]
    [InlineData("Staging")]
    public async Task Outside_Development_nobody_gets_in_without_a_password(string environment)
    {
        using var data = A.DataDirectory();
        await using var app = Build(environment, data, new() { ["SignIn:Mode"] = "Development" });

        var refusal = await Assert.ThrowsAsync<OptionsValidationException>(() => app.StartAsync());

        Assert.Contains("SignIn:Mode", refusal.Message, StringComparison.Ordinal);
        Assert.Contains("ASPNETCORE_ENVIRONMENT=Development", refusal.Message, StringComparison.Ordinal);
        Assert.Contains(environment, refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Outside_Development_each_missing_key_is_named_in_one_go()
    {
        using var data = A.DataDirectory();
        await using var app = Build("Production", data, new() { ["AzureAd:TenantId"] = "common", ["AzureAd:Instance"] = "http://login.test/", ["Rights:Groups:0:Group"] = "Sozialamt" });

        var refusal = await Assert.ThrowsAsync<OptionsValidationException>(() => app.StartAsync());

        Assert.All(
            ["SignIn:PublicAddress", "AzureAd:Instance", "AzureAd:TenantId", "AzureAd:ClientId", "AzureAd:ClientSecret", "Rights:Groups:0:Group"],
            key => Assert.Single(refusal.Failures, failure => failure.Contains($" {key} ", StringComparison.Ordinal)));
        Assert.Equal(6, refusal.Failures.Count());
    }

    [Fact]
    public async Task Production_starts_with_a_complete_section()
    {
        using var data = A.DataDirectory();
        await using var app = Build("Production", data, new()
        {
            ["SignIn:PublicAddress"] = "https://assistent.kreis.test",
            ["AzureAd:TenantId"] = "11111111-2222-3333-4444-555555555555",
            ["AzureAd:ClientId"] = "11111111-2222-3333-4444-555555555555",
            ["AzureAd:ClientSecret"] = "secret",
        });

        app.Services.GetRequiredService<IStartupValidator>().Validate();
    }

    [Fact]
    public async Task A_refused_start_ends_with_a_code_not_with_a_stack_trace()
    {
        using var data = A.DataDirectory();
        await using var app = Build("Production", data);

        Assert.Equal(1, await app.RunOrExplainAsync());
    }

    [Fact]
    public async Task Several_sections_with_a_mistake_are_told_in_one_go_without_a_stack_trace()
    {
        using var data = A.DataDirectory();
        await using var app = Build("Production", data, new() { ["Limits:RunningAnswers"] = "0", ["Guarding:RuleOnlyFrom"] = "0.9" });

        Assert.Equal(1, await app.RunOrExplainAsync());

        Assert.All(["SignIn:PublicAddress", "RunningAnswers", "Guarding:RuleOnlyFrom"], key => Assert.Contains(_log.Lines, line => line.Contains(key, StringComparison.Ordinal)));
        Assert.DoesNotContain(_log.Lines, line => line.Contains("   at ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_certificate_that_cannot_be_used_stops_the_start()
    {
        using var data = A.DataDirectory();
        await using var app = Build("Development", data, new() { ["Keys:CertificateFile"] = Path.Combine(data.Path, "none.pfx") });

        Assert.Equal(1, await app.RunOrExplainAsync());
        Assert.Contains(_log.Lines, line => line.Contains("Keys:CertificateFile", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_data_directory_in_use_ends_the_start_with_a_code()
    {
        using var data = A.DataDirectory();
        await using var owner = await TestStore.OpenAsync(data.Path);
        await using var app = Build("Development", data);

        Assert.Equal(1, await app.RunOrExplainAsync());
    }

    private WebApplication Build(string environment, TemporaryDirectory data, Dictionary<string, string?>? settings = null)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { EnvironmentName = environment, ApplicationName = typeof(Program).Assembly.GetName().Name });
        builder.Configuration.AddInMemoryCollection([new("Urls", "http://127.0.0.1:0"), new("Storage:DataDirectory", data.Path), new("Demo:Import", "false")]);
        builder.Configuration.AddInMemoryCollection(settings ?? []);
        builder.Logging.AddProvider(_log);
        builder.AddStaffAssistant();
        return builder.Build();
    }
}

using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;
using StaffAssistant.Testing;
using StaffAssistant.Web.Hosting;
using Xunit;

namespace StaffAssistant.Web.Tests.Identity;

public sealed class SignInRefusalTests
{
    [Theory]
    [InlineData("Production")]
    [InlineData("Staging")]
    public async Task Outside_Development_the_application_does_not_start_and_says_what_to_set(string environment)
    {
        using var data = A.DataDirectory();
        await using var app = Build(environment, data);

        var refusal = await Assert.ThrowsAsync<OptionsValidationException>(() => app.StartAsync());

        Assert.Contains("SignIn:Mode", refusal.Message, StringComparison.Ordinal);
        Assert.Contains("ASPNETCORE_ENVIRONMENT=Development", refusal.Message, StringComparison.Ordinal);
        Assert.Contains(environment, refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_refused_start_ends_with_a_code_not_with_a_stack_trace()
    {
        using var data = A.DataDirectory();
        await using var app = Build("Production", data);

        Assert.Equal(1, await app.RunOrExplainAsync());
    }

    [Fact]
    public async Task A_data_directory_in_use_ends_the_start_with_a_code()
    {
        using var data = A.DataDirectory();
        await using var owner = await TestStore.OpenAsync(data.Path);
        await using var app = Build("Development", data);

        Assert.Equal(1, await app.RunOrExplainAsync());
    }

    private static WebApplication Build(string environment, TemporaryDirectory data)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { EnvironmentName = environment, ApplicationName = typeof(Program).Assembly.GetName().Name });
        builder.Configuration.AddInMemoryCollection([new("Urls", "http://127.0.0.1:0"), new("Storage:DataDirectory", data.Path), new("Demo:Import", "false")]);
        builder.AddStaffAssistant();
        return builder.Build();
    }
}

using Microsoft.AspNetCore.Http.HttpResults;

namespace StaffAssistant.Web.Demo;

internal static class DemoRegistration
{
    public static void AddDemo(this IServiceCollection services)
    {
        services.AddOptions<DemoOptions>().BindConfiguration(DemoOptions.Section)
            .PostConfigure<IHostEnvironment>((options, environment) => options.Directory ??= FindUpwards(environment.ContentRootPath));
        services.AddSingleton<DemoProgress>();
        services.AddSingleton<DemoUnits>();
        services.AddHostedService<DemoImport>();
        services.AddHostedService<DemoUsage>();
    }

    public static void MapDemo(this WebApplication app)
    {
        if (app.Environment.IsDevelopment())
            app.MapGet("/demo-import", ProgressOf).AllowAnonymous();
    }

    private static JsonHttpResult<object> ProgressOf(DemoProgress progress)
    {
        var state = progress.State;
        return TypedResults.Json<object>(new { state.Running, state.Done, state.Total, state.Sentence });
    }

    private static string? FindUpwards(string start)
    {
        for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
        {
            var demo = Path.Combine(folder.FullName, "deploy", "demo");
            if (Directory.Exists(demo))
                return demo;
        }
        return null;
    }
}

using Microsoft.AspNetCore.Components.Server.Circuits;
using StaffAssistant.Web.Layout;

namespace StaffAssistant.Web.Hosting;

/// <summary>What an open page may ask of the server, said here instead of left to defaults.</summary>
internal static class CircuitLimits
{
    /// <summary>Longest message of a page. A longer text goes by a request of its own.</summary>
    private const int LongestMessage = 64 * 1024;

    public static void AddPages(this IServiceCollection services)
    {
        services.AddSingleton<OpenPages>();
        services.AddScoped<CircuitHandler, OpenPagesHandler>();
        AddCircuits(services);
    }

    private static void AddCircuits(IServiceCollection services) => services.AddRazorComponents()
        .AddInteractiveServerComponents(options =>
        {
            options.DetailedErrors = false;
            options.DisconnectedCircuitMaxRetained = 100;
            options.DisconnectedCircuitRetentionPeriod = TimeSpan.FromMinutes(3);
            options.JSInteropDefaultCallTimeout = TimeSpan.FromMinutes(1);
            options.MaxBufferedUnacknowledgedRenderBatches = 10;
        })
        .AddHubOptions(options =>
        {
            options.EnableDetailedErrors = false;
            options.MaximumReceiveMessageSize = LongestMessage;
            options.MaximumParallelInvocationsPerClient = 1;
        });

    /// <summary>
    /// The connection of a page is taken from pages of this application only. Browsers let a foreign page open a WebSocket here with the person's cookies;
    /// they say whose page it is, and that decides.
    /// </summary>
    public static void UseOwnOrigin(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        var request = context.Request;
        if (!request.Path.StartsWithSegments("/_blazor", StringComparison.Ordinal) || IsOwn(request.Headers.Origin.ToString(), request))
            return next(context);
        context.Response.StatusCode = StatusCodes.Status403Forbidden;
        return Task.CompletedTask;
    });

    private static bool IsOwn(string origin, HttpRequest request) =>
        origin.Length == 0 || string.Equals(origin, $"{request.Scheme}://{request.Host}", StringComparison.OrdinalIgnoreCase);
}

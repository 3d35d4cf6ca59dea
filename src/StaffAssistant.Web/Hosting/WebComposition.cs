using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using MudBlazor;
using MudBlazor.Services;
using StaffAssistant.Web.Demo;
using StaffAssistant.Web.Features.Ask;
using StaffAssistant.Web.Features.Audit;
using StaffAssistant.Web.Features.Committee;
using StaffAssistant.Web.Features.Conversations;
using StaffAssistant.Web.Features.Library;
using StaffAssistant.Web.Features.Originals;
using StaffAssistant.Web.Features.OwnData;
using StaffAssistant.Web.Features.Reports;
using StaffAssistant.Web.Features.Research;
using StaffAssistant.Web.Features.Texts;
using StaffAssistant.Web.Features.Transparency;
using StaffAssistant.Web.Features.Write;
using StaffAssistant.Web.Identity;
using StaffAssistant.Web.Identity.Briefing;
using StaffAssistant.Web.Layout;
using StaffAssistant.Web.Pasting;

namespace StaffAssistant.Web.Hosting;

/// <summary>What the application is made of, and in which order a request passes through it.</summary>
internal static class WebComposition
{
    /// <summary>A question of 2,000 characters stands in the address, each as nine at most, and twice as long in the return address of the sign-in.</summary>
    private const int LongestAddress = 40 * 1024;

    public static void AddStaffAssistant(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddSingleton(TimeProvider.System);
        services.AddStore(builder.Configuration);
        services.AddIdentity(builder.Configuration, builder.Environment);
        services.AddDemo();
        services.AddLibrary();
        services.AddSingleton<HealthEndpoints.Readiness>();
        services.AddSingleton<PastedTexts>();
        services.AddSingleton<PastedTextReceiver>();
        services.AddSingleton<FileTexts>();
        services.AddScoped<FiledTexts>();
        services.AddScoped<PersonSearch>();
        services.AddSingleton<FileTextReceiver>();
        services.Configure<RequestLocalizationOptions>(RequestLanguage.Configure);
        services.Configure<RouteHandlerOptions>(options => options.ThrowOnBadRequest = false);
        services.AddHsts(options => options.MaxAge = TimeSpan.FromDays(365));
        services.AddPages();
        services.Configure<KestrelServerOptions>(options => (options.Limits.MaxRequestLineSize, options.AddServerHeader) = (LongestAddress, false));
        services.AddScoped<QuotedWords>();
        services.AddScoped<OpenDocuments>();
        services.AddScoped<AnswerCounting>();
        services.AddScoped<UseCounting>();
        services.AddSingleton<BegunQuestions>();
        services.AddTransient<OpenConversation>();
        services.AddSingleton<RegisterEntries>();
        services.AddMudServices();
        services.AddTransient<MudLocalizer, GermanMudLocalizer>();
    }

    public static WebApplication UseStaffAssistant(this WebApplication app)
    {
        app.UseSignInAddresses();
        app.UseRequestLocalization();
        app.UseExceptionHandler("/fehler", createScopeForErrors: true);
        if (!app.Environment.IsDevelopment())
            app.UseHsts();
        app.UseStatusCodePagesWithReExecute("/fehler/{0}", createScopeForStatusCodePages: true);
        app.Use(ShowAsPage);
        app.UseRouting();
        app.UseOwnOrigin();
        app.UseAuthentication();
        app.UseAuthorization();
        app.UseAntiforgery();
        app.MapStaticAssets().AllowAnonymous();
        app.MapHealth();
        app.MapSignIn();
        app.MapBriefing();
        app.MapLanguage();
        app.MapDemo();
        app.MapOriginals();
        app.MapUploads();
        app.MapReports();
        app.MapAudit();
        app.MapOwnData();
        app.MapPastedTexts();
        app.MapFileTexts();
        app.MapCommittee();
        app.MapWriting();
        app.MapRegisterEntry();
        app.MapReadingList();
        app.MapConversations();
        app.MapRazorComponents<App>().AddInteractiveServerRenderMode(options => options.ContentSecurityFrameAncestorsPolicy = null);
        return app;
    }

    /// <summary>A page that explains a failed request is read, whatever the request wanted: a form must not be asked for its token once more.</summary>
    private static Task ShowAsPage(HttpContext context, RequestDelegate next)
    {
        if (context.Features.Get<IExceptionHandlerFeature>() is not null || context.Features.Get<IStatusCodeReExecuteFeature>() is not null)
            context.Request.Method = HttpMethods.Get;
        return next(context);
    }
}

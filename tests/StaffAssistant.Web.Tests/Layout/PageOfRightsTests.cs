using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using StaffAssistant.Web.Layout;
using Xunit;

namespace StaffAssistant.Web.Tests.Layout;

public sealed class PageOfRightsTests : GermanContext
{
    [Fact]
    public void A_page_begins_anew_when_rights_change_and_goes_on_when_they_do_not()
    {
        SetRendererInfo(new RendererInfo("Server", isInteractive: true));
        Hold("alle", "soziales");
        var page = Render<PageOfRights>(parameters => parameters.Add(found => found.Address, "/quelle/1").AddChildContent<Opened>());
        var first = page.Find("p").TextContent;

        page.Render(parameters => parameters.Add(found => found.Address, "/quelle/1"));
        Assert.Equal(first, page.Find("p").TextContent);

        Hold("alle");
        page.Render(parameters => parameters.Add(found => found.Address, "/quelle/1"));
        Assert.NotEqual(first, page.Find("p").TextContent);
    }

    /// <summary>A page that reads once, when it is opened.</summary>
    private sealed class Opened : ComponentBase
    {
        private readonly Guid _opened = Guid.NewGuid();

        protected override void BuildRenderTree(RenderTreeBuilder builder)
        {
            builder.OpenElement(0, "p");
            builder.AddContent(1, _opened);
            builder.CloseElement();
        }
    }
}

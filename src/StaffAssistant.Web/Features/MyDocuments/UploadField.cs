using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;

namespace StaffAssistant.Web.Features.MyDocuments;

/// <summary>A field for files that says when the browser passes on what is chosen: a file that is chosen before would be lost without a word.</summary>
public sealed class UploadField : InputFile
{
    /// <summary>Raised once, as soon as a chosen file arrives.</summary>
    [Parameter] public EventCallback OnReady { get; set; }

    /// <inheritdoc />
    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        await base.OnAfterRenderAsync(firstRender);
        if (firstRender)
            await OnReady.InvokeAsync();
    }
}

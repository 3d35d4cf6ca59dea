using Microsoft.AspNetCore.Components;
using StaffAssistant.Core.Documents;

namespace StaffAssistant.Web.Layout;

public sealed partial class ValidityBadge
{
    [Parameter, EditorRequired] public ValidityState State { get; set; }

    private string Style => State switch
    {
        ValidityState.Applies => "badge-ok",
        ValidityState.Future => "badge-info",
        ValidityState.Superseded => "badge-warn",
    };

    private IconName Shape => State switch
    {
        ValidityState.Applies => IconName.Check,
        ValidityState.Future => IconName.Calendar,
        ValidityState.Superseded => IconName.Close,
    };
}

using System.Globalization;
using Microsoft.AspNetCore.Components;
using StaffAssistant.Core.Access;
using StaffAssistant.Core.Access.Explaining;
using StaffAssistant.Web.Layout;

namespace StaffAssistant.Web.Features.Administration;

/// <summary>Whether a person sees the document, and why. The person can be changed.</summary>
public sealed partial class AccessVerdict
{
    [Parameter, EditorRequired] public AccessExplanation Explained { get; set; } = default!;

    /// <summary>Whom it is about.</summary>
    [Parameter, EditorRequired] public ImaginedPerson Person { get; set; } = default!;

    /// <summary>The access tags to choose from.</summary>
    [Parameter, EditorRequired] public IReadOnlyList<AccessTag> Choices { get; set; } = [];

    [Parameter, EditorRequired] public DateOnly Day { get; set; }

    [Parameter] public EventCallback<AccessTag> OnTag { get; set; }

    [Parameter] public EventCallback<bool> OnEdits { get; set; }

    private string Where => string.Format(CultureInfo.CurrentCulture, $"{AdministrationText.AccessCollection} · {AdministrationText.AccessOn}", Explained.Access.Collection, VersionWords.Day(Day));

    private string Verdict => !Explained.Sees ? AdministrationText.AccessSeesNot : Explained.Answers ? AdministrationText.AccessSees : AdministrationText.AccessSeesSilent;

    private static string WordOf(AccessEffect effect) => effect switch
    {
        AccessEffect.Opens => AdministrationText.EffectOpens,
        AccessEffect.KeepsClosed => AdministrationText.EffectKeepsClosed,
        AccessEffect.Limits => AdministrationText.EffectLimits,
        AccessEffect.Neutral => AdministrationText.EffectNeutral,
    };

    private static string? BadgeOf(AccessEffect effect) => effect switch
    {
        AccessEffect.Opens => "badge-ok",
        AccessEffect.KeepsClosed => "badge-bad",
        AccessEffect.Limits => "badge-warn",
        AccessEffect.Neutral => null,
    };
}

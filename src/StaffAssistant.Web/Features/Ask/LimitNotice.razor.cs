using System.Globalization;
using Microsoft.AspNetCore.Components;
using StaffAssistant.Core.Limits;

namespace StaffAssistant.Web.Features.Ask;

/// <summary>Says which limit a question met, that it is kept, and when it can be asked again.</summary>
public sealed partial class LimitNotice
{
    /// <summary>The limit that was met.</summary>
    [Parameter, EditorRequired] public LimitReached Limit { get; set; } = default!;

    [Parameter] public EventCallback OnAskAgain { get; set; }

    private string Title => Limit.Kind switch
    {
        LimitKind.QuestionsPerMinute => AskText.RateTitle,
        LimitKind.RunningAnswers => AskText.RunningTitle,
    };

    private string Sentence => Limit.Kind switch
    {
        LimitKind.QuestionsPerMinute => Format(AskText.RateHelp, Limit.Most, (int)Math.Ceiling((Limit.TryAgainAfter ?? TimeSpan.Zero).TotalSeconds)),
        LimitKind.RunningAnswers => Format(AskText.RunningHelp, Limit.Most),
    };

    private static string Format(string text, params object[] values) => string.Format(CultureInfo.CurrentCulture, text, values);
}

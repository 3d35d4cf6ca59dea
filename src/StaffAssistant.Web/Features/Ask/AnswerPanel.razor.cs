using System.Globalization;
using Microsoft.AspNetCore.Components;
using StaffAssistant.Core.Answering;

namespace StaffAssistant.Web.Features.Ask;

/// <summary>An answer as far as it has come, with the cards of its sources.</summary>
public sealed partial class AnswerPanel
{
    private IReadOnlyList<CitedSource> _cited = [];
    private int? _shown;

    [Parameter, EditorRequired] public AskedQuestion Asked { get; set; } = default!;

    /// <summary>The answer as far as it has come.</summary>
    [Parameter, EditorRequired] public AnswerView View { get; set; } = AnswerView.Empty;

    [Parameter, EditorRequired] public AskState State { get; set; }

    [Parameter] public EventCallback OnStop { get; set; }

    /// <summary>The card with this number is to be seen.</summary>
    [Parameter] public EventCallback<int> OnShowSource { get; set; }

    private bool IsNearest => View.Completed?.Kind == AnswerKind.Nearest;

    private string Count => View.FurtherSources.Count == 0
        ? string.Format(CultureInfo.CurrentCulture, AskText.Cited, _cited.Count)
        : string.Format(CultureInfo.CurrentCulture, AskText.CitedAndFurther, _cited.Count, View.FurtherSources.Count);

    protected override void OnParametersSet() => _cited = CitedSource.Of(View.Statements);

    private async Task ShowAsync(int number)
    {
        _shown = number;
        await OnShowSource.InvokeAsync(number);
    }
}

using System.Globalization;
using Microsoft.AspNetCore.Components;
using StaffAssistant.Core.Answering;
using StaffAssistant.Core.Answering.Writing;

namespace StaffAssistant.Web.Features.Ask;

/// <summary>Where a question is written. Too long is said before anything is lost: the box takes more than is answered.</summary>
public sealed partial class AskBox
{
    /// <summary>What the box takes at most; a longer message would end the connection.</summary>
    private const int PasteLimit = 8000;

    private string _text = string.Empty;
    private string? _shown;
    private string? _sent;
    private string? _tooLong;
    private bool _byModel;

    [Parameter, EditorRequired] public AskedQuestion Asked { get; set; } = default!;

    /// <summary>The language model that may word answers; null without one, and nothing offers it then.</summary>
    [Parameter] public LanguageModelDescription? Model { get; set; }

    /// <summary>Whether there is a history to lead to.</summary>
    [Parameter] public bool KeepsHistory { get; set; }

    /// <summary>A question of proper length is asked.</summary>
    [Parameter] public EventCallback<AskedQuestion> OnAsk { get; set; }

    private string Description => _tooLong is null ? "tasten" : "zu-lang tasten";

    protected override void OnParametersSet()
    {
        if (_shown == Asked.Text)
            return;
        var isSent = _sent == Asked.Text;
        (_shown, _sent, _byModel) = (Asked.Text, null, Asked.ByModel);
        // What was typed since the question was sent is the next one.
        if (isSent)
            return;
        _text = Asked.Text.Length > PasteLimit ? Asked.Text[..PasteLimit] : Asked.Text;
        Look();
    }

    private async Task SubmitAsync()
    {
        var text = _text.Trim();
        if (text.Length is 0 or > Question.MaximumLength)
            return;
        _sent = text == Asked.Text ? null : text;
        await OnAsk.InvokeAsync(Asked with { Text = text, ByModel = _byModel && Model is not null, IsLiteral = Asked.IsLiteral && text == Asked.Text, Understood = null });
    }

    private void Look()
    {
        var length = _text.Trim().Length;
        _tooLong = length <= Question.MaximumLength ? null : Format(AskText.TooLong, length, Question.MaximumLength, length - Question.MaximumLength);
    }

    private static string Format(string text, params object[] values) => string.Format(CultureInfo.CurrentCulture, text, values);
}

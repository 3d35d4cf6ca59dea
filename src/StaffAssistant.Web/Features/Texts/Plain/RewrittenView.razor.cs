using System.Globalization;
using Microsoft.AspNetCore.Components;
using StaffAssistant.Core.Answering.Writing;
using StaffAssistant.Core.Rewriting;

namespace StaffAssistant.Web.Features.Texts.Plain;

/// <summary>A text and what a model made of it, paragraph beside paragraph, with what of the numbers, days, amounts, laws and names is not the same.</summary>
public sealed partial class RewrittenView
{
    private string? _copied;

    [Parameter, EditorRequired] public RewriteTarget Target { get; set; }

    [Parameter, EditorRequired] public IReadOnlyList<RewrittenParagraph> Paragraphs { get; set; } = [];

    /// <summary>How many paragraphs the text has.</summary>
    [Parameter] public int Of { get; set; }

    [Parameter, EditorRequired] public LanguageModelDescription Model { get; set; } = default!;

    private static string WordsOf(Deviation deviation) => string.Format(CultureInfo.CurrentCulture, PlainWords.Of(deviation.Kind), deviation.Words);

    private async Task CopyAsync()
    {
        _copied = string.Empty;
        var lines = Paragraphs.Select(paragraph => paragraph.Text is null ? PlainText.GapInCopy
            : paragraph.Deviations.Count == 0 ? paragraph.Text
            : $"{paragraph.Text} [{PlainText.Deviates}: {string.Join("; ", paragraph.Deviations.Select(WordsOf))}]");
        _copied = await AskAsync<bool>("copy", CancellationToken.None, string.Join("\n\n", lines.Append(PlainText.CopyNote))) ? TextsText.Copied : TextsText.CopyFailed;
    }

    private Task PrintAsync() => CallAsync("print");
}

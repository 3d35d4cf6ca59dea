using System.Globalization;
using System.Text;
using Microsoft.SemanticKernel.ChatCompletion;
using StaffAssistant.Core.Answering.Writing;

namespace StaffAssistant.Adapters.Models;

/// <summary>
/// The prompts: data files of our own with a version in their name. Question and passages never join the instructions; each of their lines begins with a mark, so
/// that no text can pretend to end its passage.
/// </summary>
internal static class Prompt
{
    public const string Version = "v1";
    private const string LineMark = "| ";

    /// <summary>The messages of a request.</summary>
    public static ChatHistory Of(ModelRequest request)
    {
        var user = new StringBuilder();
        for (var index = 0; index < request.Passages.Count; index++)
            Append(user, request.Task == ModelTask.FollowUp ? "Frage davor" : string.Create(CultureInfo.InvariantCulture, $"Stelle [{index + 1}]"), request.Passages[index]);
        Append(user, HeadOf(request.Task), request.Question);
        return [new(AuthorRole.System, InstructionsFor(request.Task)), new(AuthorRole.User, user.ToString())];
    }

    /// <summary>Characters of a prompt besides question and passages.</summary>
    public static int Length { get; } = Enum.GetValues<ModelTask>().Max(task => InstructionsFor(task).Length);

    private static void Append(StringBuilder user, string head, string text)
    {
        user.Append(head).Append(":\n");
        foreach (var line in text.Split('\n', '\r', '\u0085', '\u2028', '\u2029'))
            user.Append(LineMark).Append(line).Append('\n');
        user.Append('\n');
    }

    private static string HeadOf(ModelTask task) => task switch
    {
        ModelTask.Answer => "Frage",
        ModelTask.Summary => "Thema",
        ModelTask.PlainLanguage or ModelTask.Translation => "Sprache",
        ModelTask.Chat or ModelTask.Choices => "Frage",
        ModelTask.FollowUp => "Folgefrage",
        ModelTask.Notes => "Thema",
    };

    private static string InstructionsFor(ModelTask task)
    {
        var name = task switch
        {
            ModelTask.Answer => "answer",
            ModelTask.Summary => "summary",
            ModelTask.PlainLanguage => "plain",
            ModelTask.Translation => "translation",
            ModelTask.Chat => "chat",
            ModelTask.FollowUp => "followup",
            ModelTask.Notes => "notes",
            ModelTask.Choices => "choices",
        };
        using var reader = new StreamReader(typeof(Prompt).Assembly.GetManifestResourceStream($"StaffAssistant.Adapters.Models.Prompts.{name}.{Version}.de.txt")!);
        return reader.ReadToEnd();
    }
}

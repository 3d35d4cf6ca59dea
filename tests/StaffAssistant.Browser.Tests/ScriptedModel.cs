using System.Runtime.CompilerServices;
using StaffAssistant.Core.Answering.Writing;
using StaffAssistant.Core.Guarding.Outbound;

namespace StaffAssistant.Browser.Tests;

/// <summary>Words the first sentence of the first passages, and says two things that stand nowhere; is busy on one question. Of a paragraph it changes one number, and of bullet points it adds a law to the third.</summary>
public sealed class ScriptedModel : ILanguageModel
{
    /// <summary>A question on which it fails.</summary>
    public const string Failing = "Wer zeichnet einen Bescheid über 5.000 Euro?";

    public LanguageModelDescription? Description { get; } = new("probe-7b", ProcessingPlace.ThisMachine, "Rechenzentrum des Kreises", "v1");

    public int RoomForPassages => 20_000;

    public async IAsyncEnumerable<ModelStep> WriteAsync(ModelRequest request, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await Task.CompletedTask;
        if (request.Question == Failing)
        {
            yield return new ModelStep.Failed(FallBackReason.Busy, TimeSpan.FromSeconds(40));
            yield break;
        }

        if (request.Task is ModelTask.Translation or ModelTask.PlainLanguage)
        {
            yield return new ModelStep.Text(request.Passages[0].Replace("300", "400", StringComparison.Ordinal));
            yield break;
        }

        if (request.Task == ModelTask.Notes)
        {
            foreach (var (index, point) in request.Passages.Index())
                yield return new ModelStep.Text(index == 2 ? $"{point} nach § 99. [3]\n" : $"Es gilt: {point}. [{index + 1}]\n");
            yield break;
        }

        for (var index = 0; index < Math.Min(2, request.Passages.Count); index++)
        {
            var sentence = request.Passages[index].Split('\n')[1].Split(". ")[0].TrimEnd('.');
            yield return new ModelStep.Text($"{sentence}. [{index + 1}]\n");
        }

        yield return new ModelStep.Text("Das Tagegeld beträgt 99 Euro. [1]\nMehr dazu weiß die Kantine.\n");
    }
}

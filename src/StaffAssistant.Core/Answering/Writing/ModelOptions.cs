using System.ComponentModel.DataAnnotations;
using StaffAssistant.Core.Guarding.Outbound;

namespace StaffAssistant.Core.Answering.Writing;

/// <summary>The language model that may word answers. Without one, answers are quotes.</summary>
public sealed class ModelOptions
{
    /// <summary>Name of the section.</summary>
    public const string Section = "Models";

    /// <summary>How the endpoint is spoken to.</summary>
    public ModelInterface Interface { get; set; }

    /// <summary>The endpoint up to and with its version, for example https://llm.kreis-musterland.example/v1.</summary>
    public string Endpoint { get; set; } = string.Empty;

    /// <summary>The model's name there; for Azure OpenAI the name of the deployment.</summary>
    public string Model { get; set; } = string.Empty;

    /// <summary>The embedding model, which finds what means the same in other words; empty: search knows words only. Further options in the section <c>Embeddings</c>.</summary>
    public string EmbeddingModel { get; set; } = string.Empty;

    /// <summary>The key. Set it in the environment, never in a file that is copied around.</summary>
    public string ApiKey { get; set; } = string.Empty;

    /// <summary>A file that holds the key alone (a secret of the container); used when <see cref="ApiKey"/> is empty.</summary>
    public string ApiKeyFile { get; set; } = string.Empty;

    /// <summary>Where the model works.</summary>
    public ProcessingPlace Place { get; set; } = ProcessingPlace.Outside;

    /// <summary>The place as people read it on every answer, for example "Rechenzentrum KRZN, Deutschland".</summary>
    public string PlaceName { get; set; } = string.Empty;

    /// <summary>The hosts that may be spoken to; that of the endpoint must stand here.</summary>
    public IList<string> AllowedHosts { get; set; } = [];

    /// <summary>What the model reads at once, in tokens, with the answer.</summary>
    [Range(2048, 1_000_000)]
    public int ContextTokens { get; set; } = 8192;

    /// <summary>The longest answer, in tokens.</summary>
    [Range(64, 8192)]
    public int AnswerTokens { get; set; } = 700;

    /// <summary>How long the first word may take.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "00:00:25")]
    public TimeSpan FirstWordWithin { get; set; } = TimeSpan.FromSeconds(12);

    /// <summary>How long the whole answer may take.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "00:00:28")]
    public TimeSpan TimeLimit { get; set; } = TimeSpan.FromSeconds(25);

    /// <summary>How many questions the model words at the same moment; others wait in line and see their position.</summary>
    [Range(1, 1000)]
    public int CallsAtOnce { get; set; } = 4;

    /// <summary>How long a question waits in line; then the answer is quotes.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "00:02:00")]
    public TimeSpan QueueWithin { get; set; } = TimeSpan.FromSeconds(20);

    /// <summary>When a person sees what of a question would be masked, and may keep it, before the model gets it.</summary>
    public MaskPreviewMode MaskPreview { get; set; } = MaskPreviewMode.WhenFound;

    /// <summary>After so many failures in a row the model is left alone.</summary>
    [Range(1, 100)]
    public int FailuresBeforePause { get; set; } = 3;

    /// <summary>For so long.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "01:00:00")]
    public TimeSpan Pause { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>How many questions one person may put to the model in a day.</summary>
    [Range(1, 100_000)]
    public int QuestionsPerPersonAndDay { get; set; } = 200;

    /// <summary>How many all together may.</summary>
    [Range(1, 10_000_000)]
    public int QuestionsPerDay { get; set; } = 20_000;
}

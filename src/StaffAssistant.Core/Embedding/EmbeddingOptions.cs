using System.ComponentModel.DataAnnotations;
using StaffAssistant.Core.Guarding.Outbound;

namespace StaffAssistant.Core.Embedding;

/// <summary>How texts are embedded. The model is named by <c>Models:EmbeddingModel</c>; without it search knows words only.</summary>
public sealed class EmbeddingOptions
{
    /// <summary>Name of the section.</summary>
    public const string Section = "Embeddings";

    /// <summary>An endpoint of its own up to and with its version; empty: that of <c>Models</c>, with its key, place and hosts.</summary>
    public string Endpoint { get; set; } = string.Empty;

    /// <summary>The key of that endpoint. Set it in the environment.</summary>
    public string ApiKey { get; set; } = string.Empty;

    /// <summary>A file that holds the key alone; used when <see cref="ApiKey"/> is empty.</summary>
    public string ApiKeyFile { get; set; } = string.Empty;

    /// <summary>Where that endpoint works.</summary>
    public ProcessingPlace Place { get; set; } = ProcessingPlace.Outside;

    /// <summary>The place as people read it.</summary>
    public string PlaceName { get; set; } = string.Empty;

    /// <summary>The hosts that may be spoken to; that of the endpoint must stand here.</summary>
    public IList<string> AllowedHosts { get; set; } = [];

    /// <summary>What the model wants before a question, for example "query: ".</summary>
    public string QuestionPrefix { get; set; } = string.Empty;

    /// <summary>What the model wants before a passage, for example "passage: ".</summary>
    public string PassagePrefix { get; set; } = string.Empty;

    /// <summary>Where the model works outside: whether documents go there, masked, that not all of the staff may read.</summary>
    public bool SendRestricted { get; set; }

    /// <summary>How many texts go in one request.</summary>
    [Range(1, 256)]
    public int BatchSize { get; set; } = 32;

    /// <summary>Characters of a passage that are embedded; more than the model reads is cut by it anyway.</summary>
    [Range(200, 100_000)]
    public int TextCharacters { get; set; } = 2000;

    /// <summary>How many passages may be embedded in a day.</summary>
    [Range(1, 100_000_000)]
    public int PassagesPerDay { get; set; } = 1_000_000;

    /// <summary>How long a batch may take.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "00:10:00")]
    public TimeSpan BatchWithin { get; set; } = TimeSpan.FromSeconds(60);

    /// <summary>How long a question waits for its vector; then only words are searched.</summary>
    [Range(typeof(TimeSpan), "00:00:00.1", "00:00:10")]
    public TimeSpan QuestionWithin { get; set; } = TimeSpan.FromMilliseconds(1500);
}

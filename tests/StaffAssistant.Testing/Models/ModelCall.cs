using System.Text.Json;

namespace StaffAssistant.Testing.Models;

/// <summary>A request as a model's endpoint got it.</summary>
public sealed record ModelCall(string Head, string Body)
{
    /// <summary>The text of the last message: passages and question, each line after a mark.</summary>
    public string User => JsonDocument.Parse(Body).RootElement.GetProperty("messages").EnumerateArray().Last().GetProperty("content") is { ValueKind: JsonValueKind.String } text
        ? text.GetString()!
        : JsonDocument.Parse(Body).RootElement.GetProperty("messages").EnumerateArray().Last().GetProperty("content")[0].GetProperty("text").GetString()!;

    /// <summary>The texts of a request for embeddings.</summary>
    public IReadOnlyList<string> Inputs => [.. JsonDocument.Parse(Body).RootElement.GetProperty("input").EnumerateArray().Select(text => text.GetString()!)];

    /// <summary>The model that was asked for.</summary>
    public string Model => JsonDocument.Parse(Body).RootElement.GetProperty("model").GetString()!;

    /// <summary>The passages of the request, in order.</summary>
    public IReadOnlyList<string> Passages => [.. User.Split("Stelle [").Skip(1).Select(block => Lines(block.Split("\n\n")[0]))];

    /// <summary>The question of the request.</summary>
    public string Question => Lines(User[(User.LastIndexOf("Frage:", StringComparison.Ordinal) is var at and >= 0 ? at : User.LastIndexOf("Thema:", StringComparison.Ordinal))..]);

    private static string Lines(string block) => string.Join('\n', block.Split('\n').Skip(1).Where(line => line.StartsWith("| ", StringComparison.Ordinal)).Select(line => line[2..]));
}

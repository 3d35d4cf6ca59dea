using System.Collections.Frozen;
using System.Text;
using StaffAssistant.Core.Language;

namespace StaffAssistant.Core.Answering.DocumentRequests;

/// <summary>The shipped words by which requests for documents are told from questions about rules.</summary>
internal static class RequestWords
{
    private static readonly IReadOnlyDictionary<string, string[]> Lists = Read();

    /// <summary>Kinds of documents to fill in, as written.</summary>
    public static IReadOnlyList<string> FormKinds { get; } = Lists["formkinds"];

    /// <summary>Other kinds, as written.</summary>
    public static IReadOnlyList<string> Kinds { get; } = Lists["kind"];

    public static FrozenSet<string> Form { get; } = Folded("form");

    public static FrozenSet<string> FormLike { get; } = Folded("formlike");

    public static FrozenSet<string> Where { get; } = Folded("where");

    public static FrozenSet<string> Other { get; } = Folded("other");

    public static FrozenSet<string> Filler { get; } = Folded("filler");

    private static FrozenSet<string> Folded(string name) => Lists[name].Select(word => TextNormalizer.Fold(word)).ToFrozenSet(StringComparer.Ordinal);

    private static Dictionary<string, string[]> Read()
    {
        const string Name = "StaffAssistant.Core.Answering.DocumentRequests.requests.de.txt";
        using var stream = typeof(RequestWords).Assembly.GetManifestResourceStream(Name) ?? throw new InvalidOperationException($"The word list {Name} is missing from the program.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Where(line => line[0] != '#')
            .Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            .ToDictionary(words => words[0], words => words[1..]);
    }
}

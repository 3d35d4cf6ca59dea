using System.Collections.Frozen;
using System.Text;
using StaffAssistant.Core.Language;

namespace StaffAssistant.Core.Conversations.FollowUps;

/// <summary>The shipped words by which a question that goes on is told from a new one.</summary>
internal static class FollowUpWords
{
    private static readonly IReadOnlyDictionary<string, FrozenSet<string>> Lists = Read();

    public static FrozenSet<string> Lead { get; } = Lists["lead"];

    public static FrozenSet<string> Preposition { get; } = Lists["preposition"];

    public static FrozenSet<string> Interrogative { get; } = Lists["interrogative"];

    public static FrozenSet<string> Pronoun { get; } = Lists["pronoun"];

    public static FrozenSet<string> Anaphor { get; } = Lists["anaphor"];

    public static FrozenSet<string> Determiner { get; } = Lists["determiner"];

    public static FrozenSet<string> Verb { get; } = Lists["verb"];

    public static FrozenSet<string> Attribute { get; } = Lists["attribute"];

    public static FrozenSet<string> Degree { get; } = Lists["degree"];

    public static FrozenSet<string> Actor { get; } = Lists["actor"];

    private static Dictionary<string, FrozenSet<string>> Read()
    {
        const string Name = "StaffAssistant.Core.Conversations.FollowUps.followups.de.txt";
        using var stream = typeof(FollowUpWords).Assembly.GetManifestResourceStream(Name) ?? throw new InvalidOperationException($"The word list {Name} is missing from the program.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Where(line => line[0] != '#')
            .Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            .ToDictionary(words => words[0], words => words.Skip(1).Select(word => TextNormalizer.Fold(word)).ToFrozenSet(StringComparer.Ordinal));
    }
}

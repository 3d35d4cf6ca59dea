using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace StaffAssistant.Testing.Models;

/// <summary>Embedding models with a character: one that knows some words that mean the same, and bad ones of several kinds. All answer alike each time.</summary>
public static partial class ScriptedEmbedder
{
    private const int Dimension = 256;

    private static readonly string[][] SameMeaning =
    [
        ["tagegeld", "verpflegungspauschale", "spesen", "essensgeld"], ["dienstreise", "geschäftsreise", "unterwegs", "auswärtstermin"], ["urlaub", "ferien", "freie"], ["krank", "arbeitsunfähig", "erkrankt", "unpässlich"],
        ["telearbeit", "homeoffice", "zuhause", "daheim"], ["kennwort", "passwort", "zugangscode"], ["dienstwagen", "dienstfahrzeug", "auto", "pkw"], ["beschaffung", "einkauf", "vergabe", "kaufen"],
        ["geschenk", "belohnung", "aufmerksamkeit", "mitbringsel"], ["hund", "vierbeiner"], ["garten", "beet", "grünfläche"], ["frist", "termin", "spätestens"], ["erstattung", "zurückbekommen", "erstattet"],
    ];

    /// <summary>Pieces of words, and concepts behind words that mean the same.</summary>
    public static float[] Sensible(string text)
    {
        var vector = new float[Dimension];
        foreach (Match word in Word().Matches(text.ToLowerInvariant()))
        {
            var concept = Array.FindIndex(SameMeaning, words => words.Any(word.Value.Contains));
            if (concept >= 0)
                vector[Place($"#{concept}")] += 4;
            var marked = $"_{word.Value}_";
            for (var start = 0; start <= marked.Length - 4; start++)
                vector[Place(marked.Substring(start, 4))] += 1;
        }

        return vector.Any(value => value != 0) ? vector : Chance(text);
    }

    /// <summary>A direction by chance for each text.</summary>
    public static float[] Chance(string text)
    {
        var random = new Random(Place(text) + text.Length);
        return [.. Enumerable.Range(0, Dimension).Select(_ => (random.NextSingle() * 2) - 1)];
    }

    /// <summary>The same for every text.</summary>
    public static float[] Constant(string text) => [.. Enumerable.Repeat(1f, Dimension)];

    /// <summary>Sensible for whatever stands in a document, the contrary for whatever is short enough to be a question.</summary>
    public static float[] Contrary(string text) => text.Length > 120 ? Sensible(text) : [.. Sensible(text).Select(value => -value)];

    /// <summary>Sensible for sentences, by chance for what ends like a question: it looks good where it is tried out and fails where it counts.</summary>
    public static float[] Cheating(string text) => text.EndsWith('?') ? Chance(text) : Sensible(text);

    /// <summary>Sensible, save that what begins with this is near to every question.</summary>
    public static Func<string, float[]> Favouring(string passage)
    {
        var all = new float[Dimension];
        Array.Fill(all, 3f);
        return text => text.Contains(passage, StringComparison.Ordinal) ? all : [.. Sensible(text).Select(value => value + 0.2f)];
    }

    /// <summary>The vector of another passage for each: well formed and wrong.</summary>
    public static float[] Mistaken(string text) => text.Length > 120 ? Sensible(Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(text)))) : Sensible(text);

    private static int Place(string piece) => (int)(BitConverter.ToUInt32(SHA256.HashData(Encoding.UTF8.GetBytes(piece))) % Dimension);

    [GeneratedRegex(@"\p{L}{3,}")]
    private static partial Regex Word();
}
